import { type ChartId, chartIds, makeChart } from '@xxgk/charts';
import { editionSpec, sectionHeading, sectionOf } from '@xxgk/model';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Draft } from '../state/draft.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { useApp, useWords } from '../store/use-app.js';
import {
  type ChartSection,
  chartCaptions,
  chartSections,
  insertChart,
  removeChart,
  sectionOfChart,
} from './chart-lines.js';
import { chartPanelWords } from './chart-panel-words.js';

/** The charts of the figures, each to be put into the report as a figure. */
export function ChartsPanel({ draft }: { readonly draft: Draft }) {
  const words = useWords(chartPanelWords);
  const shown = useDeferredValue(draft);
  return (
    <div className="charts-panel">
      <p className="small">{words.lead}</p>
      {chartIds.map((id) => (
        <ChartCard key={id} id={id} draft={shown} />
      ))}
    </div>
  );
}

function ChartCard({ id, draft }: { readonly id: ChartId; readonly draft: Draft }) {
  const words = useWords(chartPanelWords);
  const language = useApp((state) => state.language);
  const { report, previous } = draft;
  const chart = useMemo(
    () =>
      makeChart(report, {
        name: `chart:${id}`,
        fontFamily: 'sans-serif',
        language,
        previous: previous === undefined ? [] : [previous],
      }),
    [id, report, previous, language],
  );
  const caption = chartCaptions[id];
  return (
    <figure className="chart">
      <figcaption lang="zh-CN">{caption}</figcaption>
      {chart.svg === undefined ? (
        <p className="small">
          {id === 'years' && previous === undefined ? words.lastYear : chart.findings[0]?.message}
        </p>
      ) : (
        <img alt={chart.alternative} src={`data:image/svg+xml,${encodeURIComponent(chart.svg)}`} />
      )}
      <ChartPlace id={id} draft={draft} isDrawn={chart.svg !== undefined} />
    </figure>
  );
}

interface ChartPlaceProps {
  readonly id: ChartId;
  readonly draft: Draft;
  readonly isDrawn: boolean;
}

/** Where a chart stands in the report, or where it is to be put. */
function ChartPlace({ id, draft: { report }, isDrawn }: ChartPlaceProps) {
  const words = useWords(chartPanelWords);
  const [target, setTarget] = useState<ChartSection>('overview');
  const place = sectionOfChart(report, id);
  const caption = chartCaptions[id];
  const name = (section: ChartSection) => sectionHeading(sectionOf(editionSpec(report.edition), section));
  if (place !== undefined) {
    return (
      <div className="chart-tools">
        <span>{words.standsIn(name(place))}</span>
        <button type="button" className="quiet" onClick={() => goTo({ path: [place] })}>
          {words.show}
        </button>
        <button
          type="button"
          className="secondary"
          aria-label={words.removeNamed(caption)}
          onClick={() => appStore.getState().edit((draft, at) => removeChart(draft, id, at))}
        >
          {words.remove}
        </button>
      </div>
    );
  }
  return (
    <div className="chart-tools">
      <label>
        {words.into}
        <select
          value={target}
          onChange={({ target: { value } }) =>
            setTarget(chartSections.find((section) => section === value) ?? 'overview')
          }
        >
          {chartSections.map((section) => (
            <option key={section} value={section}>
              {name(section)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="secondary"
        disabled={!isDrawn}
        aria-label={words.insertNamed(caption)}
        onClick={() => appStore.getState().edit((draft, at) => insertChart(draft, id, target, at))}
      >
        {words.insert}
      </button>
    </div>
  );
}
