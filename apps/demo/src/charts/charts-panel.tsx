import { type ChartId, chartIds, makeChart } from '@xxgk/charts';
import { words } from '@xxgk/document';
import { editionSpec, sectionHeading, sectionOf } from '@xxgk/model';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Draft } from '../state/draft.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { useLanguage } from '../store/use-app.js';
import {
  type ChartSection,
  chartCaptions,
  chartSections,
  insertChart,
  removeChart,
  sectionOfChart,
} from './chart-lines.js';

const text = words({
  'zh-CN': {
    lead: '按表格中的数绘制，数变了图也跟着变。插入后写进 Word、PDF 和网页，配有文字说明供读屏软件使用。',
    into: '插入到',
    insert: '插入',
    insertNamed: (caption: string) => `插入“${caption}”`,
    standsIn: (section: string) => `已在“${section}”中`,
    show: '查看',
    remove: '取出',
    removeNamed: (caption: string) => `取出“${caption}”`,
    empty: '表格里的数还没有填，或者都是0；填好后自动画出。',
    lastYear: '需要打开上年报告（左侧“上年报告”）才能绘制。',
  },
  en: {
    lead: 'Drawn from the figures of the tables, and anew when they change. Inserted, they stand in Word, PDF and web page, with words for screen readers.',
    into: 'Into',
    insert: 'Insert',
    insertNamed: (caption) => `Insert “${caption}”`,
    standsIn: (section) => `Stands in “${section}”`,
    show: 'Show',
    remove: 'Take out',
    removeNamed: (caption) => `Take out “${caption}”`,
    empty: 'The figures are blank or 0; the chart is drawn once there are some.',
    lastYear: 'Open last year’s report (at the head of the form) to draw this.',
  },
});

/** The charts of the figures, each to be put into the report as a figure. */
export function ChartsPanel({ draft }: { readonly draft: Draft }) {
  const t = text(useLanguage());
  const shown = useDeferredValue(draft);
  return (
    <div className="charts-panel">
      <p className="small">{t.lead}</p>
      {chartIds.map((id) => (
        <ChartCard key={id} id={id} draft={shown} />
      ))}
    </div>
  );
}

function ChartCard({ id, draft }: { readonly id: ChartId; readonly draft: Draft }) {
  const language = useLanguage();
  const { report, previous, earlier } = draft;
  const chart = useMemo(
    () =>
      makeChart(report, {
        name: `chart:${id}`,
        fontFamily: 'sans-serif',
        language,
        previous: [...(previous === undefined ? [] : [previous]), ...(earlier ?? [])],
      }),
    [id, report, previous, earlier, language],
  );
  const caption = chartCaptions[id];
  return (
    <figure className="chart">
      <figcaption lang="zh-CN">{caption}</figcaption>
      {chart.svg === undefined ? (
        <p className="small">
          {id === 'years' && previous === undefined ? text(language).lastYear : text(language).empty}
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
  const t = text(useLanguage());
  const [target, setTarget] = useState<ChartSection>('overview');
  const place = sectionOfChart(report, id);
  const caption = chartCaptions[id];
  const name = (section: ChartSection) => sectionHeading(sectionOf(editionSpec(report.edition), section));
  if (place !== undefined) {
    return (
      <div className="chart-tools">
        <span>{t.standsIn(name(place))}</span>
        <button type="button" className="quiet" onClick={() => goTo({ path: [place] })}>
          {t.show}
        </button>
        <button
          type="button"
          className="secondary"
          aria-label={t.removeNamed(caption)}
          onClick={() => appStore.getState().edit((draft, at) => removeChart(draft, id, at))}
        >
          {t.remove}
        </button>
      </div>
    );
  }
  return (
    <div className="chart-tools">
      <label>
        {t.into}
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
        aria-label={t.insertNamed(caption)}
        onClick={() => appStore.getState().edit((draft, at) => insertChart(draft, id, target, at))}
      >
        {t.insert}
      </button>
    </div>
  );
}
