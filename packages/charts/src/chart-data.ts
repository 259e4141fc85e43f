import { applicantColumns, editionSpec, figureAt, figureValue, leafRows, type Report } from '@xxgk/model';

/** The charts that a report can name: `![caption](chart:outcomes)`. */
export type ChartId = 'outcomes' | 'applicants' | 'years';

/** One row of bars: the same measure for each category. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/** What a chart shows, before it is drawn. */
export interface ChartData {
  /** What is counted, for the words: 政府信息公开申请的办理结果. */
  readonly subject: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** 申请数量 by year, as the form counts it. */
const YEARLY = [
  { name: '本年新收', path: 'applications.newlyReceived.total' },
  { name: '本年办结', path: 'applications.results.total.total' },
  { name: '结转下年', path: 'applications.carriedForward.total' },
] as const;

type DataOf = (report: Report, previous: readonly Report[]) => ChartData;

/** The figures of each chart. A further chart is one more entry. */
const CHARTS: Readonly<Record<ChartId, DataOf>> = {
  outcomes: outcomesData,
  applicants: applicantsData,
  years: yearsData,
};

export const chartIds = Object.keys(CHARTS) as readonly ChartId[];

/** The figures that a chart shows; blanks count as 0. Pure. */
export function chartData(id: ChartId, report: Report, previous: readonly Report[] = []): ChartData {
  return CHARTS[id](report, previous);
}

/** Totals of the groups （一）–（六） of 办理结果. */
function outcomesData(report: Report): ChartData {
  const groups = new Map<string, number>();
  for (const { path, row, groups: around } of leafRows(editionSpec(report.edition).applications)) {
    if (around[0]?.key !== 'results' || row.key === 'total') continue;
    const name = plainLabel((around[1] ?? row).label ?? row.key);
    groups.set(name, (groups.get(name) ?? 0) + valueAt(report, `applications.${path}.total`));
  }
  return {
    subject: `${report.organ.name}${report.year}年政府信息公开申请的办理结果`,
    unit: '件',
    categories: [...groups.keys()],
    series: [{ name: '办理结果', values: [...groups.values()] }],
  };
}

function applicantsData(report: Report): ChartData {
  const columns = applicantColumns.filter(({ key }) => key !== 'total');
  const values = columns.map(({ key }) => valueAt(report, `applications.newlyReceived.${key}`));
  return {
    subject: `${report.organ.name}${report.year}年新收政府信息公开申请的申请人`,
    unit: '件',
    categories: columns.map(({ label }) => label),
    series: [{ name: '申请人', values }],
  };
}

/** This year and those given, each once, in the order of time. */
function yearsData(report: Report, previous: readonly Report[]): ChartData {
  const byYear = new Map([...previous, report].map((one) => [one.year, one]));
  const reports = [...byYear.values()].sort((one, other) => one.year - other.year);
  return {
    subject: `${report.organ.name}历年政府信息公开申请的数量`,
    unit: '件',
    categories: reports.map(({ year }) => `${year}年`),
    series: YEARLY.map(({ name, path }) => ({ name, values: reports.map((one) => valueAt(one, path)) })),
  };
}

function valueAt(report: Report, path: string): number {
  return figureValue(figureAt(report, path)) ?? 0;
}

/** The label without its number and without what stands in brackets. */
function plainLabel(label: string): string {
  return label.replace(/^（[一二三四五六七八九十]+）/u, '').replace(/（.*$/u, '');
}
