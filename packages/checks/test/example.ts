import { sampleReport } from '@xxgk/fixtures';
import type { EditionId, Report } from '@xxgk/model';
import type { CheckOptions } from '../src/check-report.js';

/** A change to the faultless sample report, and what is given beside it. */
export interface Case {
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly edition?: EditionId;
  readonly options?: CheckOptions;
}

/** For each rule a report that breaks it and a like one that does not. */
export interface Example {
  /** Rules that the failing report cannot but break as well. */
  readonly also?: readonly string[];
  readonly fails: Case;
  readonly passes: Case;
}

export const NEW = 'applications.newlyReceived';
export const GRANTED = 'applications.results.granted';
export const TOTAL = 'applications.results.total';
export const FORWARD = 'applications.carriedForward';
export const CARRIED = 'applications.carriedOver';
export const DOCUMENTS = 'disclosure.normativeDocuments';
export const AFTER = 'proceedings.litigationAfterReconsideration';
export const REVIEWS = 'proceedings.reconsideration';
export const OVERDUE = 'applications.results.otherOutcomes.feeOverdue';
export const organ = (name: string, kind = 'department') => ({ organ: { name, kind } });
export const topics = '主动公开、依申请公开、政府信息管理、平台建设和监督保障均有进展。';

export const lastYear = (
  figures: Readonly<Record<string, unknown>> = {},
  fields: Partial<Report> = {},
): Report =>
  ({ ...sampleReport(figures), year: 2021, overview: '去年。', problems: '去年。', ...fields }) as Report;
export const lastYear2019 = (figures: Readonly<Record<string, unknown>>): Report =>
  ({ ...sampleReport(figures, '2019'), overview: '去年。', problems: '去年。' }) as Report;
export const copied =
  '政策解读的形式还比较单一，企业和群众看得懂的图解偏少。部分科室对公开时限的把握不够严，个别信息发布滞后。';
