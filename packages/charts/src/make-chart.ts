import type { Finding, Language } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { type ChartId, chartData, chartIds } from './chart-data.js';
import { chartEmpty, chartOfOneYear, chartUnknown } from './chart-findings.js';
import { chartWords } from './chart-words.js';
import { drawChart } from './draw-chart.js';

/** What a chart is made with beside the report. */
export interface ChartOptions {
  /** Path of the picture in the report: `chart:outcomes`. */
  readonly name: string;
  /** Family in which the SVG asks for its text. */
  readonly fontFamily: string;
  /** Reports of earlier years, for `chart:years`. */
  readonly previous?: readonly Report[];
  readonly place?: Finding['path'];
  readonly language?: Language;
}

/** A chart as SVG with its words, or none, and why. */
export interface MadeChart {
  readonly svg?: string;
  readonly alternative?: string;
  readonly findings: readonly Finding[];
}

const PREFIX = 'chart:';

/** Makes the chart that a report names. Pure; what cannot be shown is a finding. */
export function makeChart(report: Report, options: ChartOptions): MadeChart {
  const { name, fontFamily, previous = [], place, language = 'zh-CN' } = options;
  const at = place === undefined ? {} : { path: place };
  const refused = (finding: Finding): MadeChart => ({ findings: [finding] });
  const id = name.slice(PREFIX.length);
  if (!isChartId(id)) {
    const known = chartIds.map((one) => PREFIX + one);
    return refused(chartUnknown.find(language, at, name, known));
  }
  const data = chartData(id, report, previous);
  if (id === 'years' && data.categories.length < 2)
    return refused(chartOfOneYear.find(language, at, data.subject));
  if (data.series.every(({ values }) => values.every((value) => value === 0)))
    return refused(chartEmpty.find(language, at, data.subject));
  return { svg: drawChart(data, fontFamily), alternative: chartWords(data), findings: [] };
}

function isChartId(id: string): id is ChartId {
  return (chartIds as readonly string[]).includes(id);
}
