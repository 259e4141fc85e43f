import type { Report } from '@xxgk/model';
import { type FigureSurvey, figureSurvey } from './figure-survey.js';
import { type LikenessMatrix, likenessMatrix } from './likeness-matrix.js';

/** The figures and the prose of the reports of one year beside each other. */
export interface Survey {
  readonly year: number;
  readonly figures: FigureSurvey;
  readonly likeness: LikenessMatrix;
}

/**
 * Surveys the reports of a year, one for each organ (of two the first); `others` may hold the reports of the year
 * before. Pure; never throws.
 */
export function surveyReports(
  reports: readonly Report[],
  year: number,
  others: readonly Report[] = [],
): Survey {
  const names = new Set<string>();
  const ofYear = reports.filter((report) => {
    const isFirst = report.year === year && !names.has(report.organ.name);
    if (isFirst) names.add(report.organ.name);
    return isFirst;
  });
  const before = [...reports, ...others];
  return { year, figures: figureSurvey(ofYear, before), likeness: likenessMatrix(ofYear, before) };
}
