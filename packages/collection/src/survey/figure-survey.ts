import { figureAt, figureValue, type Report } from '@xxgk/model';
import { lastYearOf } from './likeness-matrix.js';

/** A figure by which organs are compared: the sum of cells that both editions have. */
export interface SurveyMeasure {
  readonly label: string;
  readonly paths: readonly string[];
}

/** The figures that evaluations look at, in the order of the form. */
export const surveyMeasures: readonly SurveyMeasure[] = [
  { label: '新收申请', paths: ['applications.newlyReceived.total'] },
  { label: '上年结转', paths: ['applications.carriedOver.total'] },
  { label: '办结', paths: ['applications.results.total.total'] },
  { label: '予以公开', paths: ['applications.results.granted.total'] },
  { label: '结转下年', paths: ['applications.carriedForward.total'] },
  { label: '行政复议', paths: ['proceedings.reconsideration.total'] },
  {
    label: '行政诉讼',
    paths: ['proceedings.litigationDirect.total', 'proceedings.litigationAfterReconsideration.total'],
  },
  { label: '规范性文件制发', paths: ['disclosure.normativeDocuments.made'] },
  { label: '行政许可', paths: ['disclosure.licensing.decisions'] },
  { label: '行政处罚', paths: ['disclosure.punishment.decisions'] },
];

/** One measure of one organ. */
export interface SurveyFigure {
  readonly value: number;
  /** 1 for the greatest; equal ones share a place. */
  readonly rank: number;
  readonly lastYear?: number;
}

/** Why a figure stands out. */
export interface Outlier {
  readonly organ: string;
  readonly measure: string;
  readonly value: number;
  readonly reason: string;
}

/** The figures of many organs beside each other. */
export interface FigureSurvey {
  readonly measures: readonly SurveyMeasure[];
  readonly organs: readonly { readonly name: string; readonly figures: readonly SurveyFigure[] }[];
  readonly outliers: readonly Outlier[];
}

/** Smaller figures jump by chance. */
const LEAST = 10;
/** A figure stands out from those of others beyond three times the middle half above it, or three times last year's. */
const FENCE = 3;
const TIMES = 3;
/** Fewer organs have no middle half to speak of. */
const LEAST_ORGANS = 8;

/** Ranks organs by each measure, holds them against last year, and names what stands out. Pure; never throws. */
export function figureSurvey(reports: readonly Report[], lastYear: readonly Report[] = []): FigureSurvey {
  const columns = surveyMeasures.map((measure) => reports.map((report) => measured(report, measure)));
  const before = reports.map((report) => lastYearOf(report, lastYear));
  const organs = reports.map(({ organ }, row) => ({
    name: organ.name,
    figures: surveyMeasures.map((measure, column): SurveyFigure => {
      const values = columns[column] ?? [];
      const value = values[row] ?? 0;
      const last = before[row];
      return {
        value,
        rank: 1 + values.filter((other) => other > value).length,
        ...(last === undefined ? {} : { lastYear: measured(last, measure) }),
      };
    }),
  }));
  const outliers = organs.flatMap(({ name, figures }) =>
    figures.flatMap((figure, column): readonly Outlier[] => {
      const measure = surveyMeasures[column]?.label ?? '';
      const { value } = figure;
      const reasons = [...amongOthers(value, columns[column] ?? []), ...againstLastYear(figure)];
      return reasons.map((reason) => ({ organ: name, measure, value, reason }));
    }),
  );
  return { measures: surveyMeasures, organs, outliers };
}

function measured(report: Report, { paths }: SurveyMeasure): number {
  return paths.reduce((sum, path) => sum + (figureValue(figureAt(report, path)) ?? 0), 0);
}

function amongOthers(value: number, values: readonly number[]): readonly string[] {
  if (values.length < LEAST_ORGANS || value < LEAST) return [];
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [lower, middle, upper] = [at(0.25), at(0.5), at(0.75)];
  return value > upper + FENCE * (upper - lower) ? [`远高于其他单位（中间数为${middle}）`] : [];
}

function againstLastYear({ value, lastYear }: SurveyFigure): readonly string[] {
  if (lastYear === undefined || Math.max(value, lastYear) < LEAST) return [];
  if (value >= TIMES * lastYear) return [`上年为${lastYear}，增加到${TIMES}倍以上`];
  return value * TIMES <= lastYear ? [`上年为${lastYear}，减少到三分之一以下`] : [];
}
