import { type Language, words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { ComparedReports } from './comparison-text.js';

/** A report to be compared, with the name of its file, and that with folders. */
export interface ReportOfFile {
  readonly report: Report;
  readonly file: string;
  readonly path: string;
}

const ofYear = words({ 'zh-CN': (year: number) => `${year}年`, en: (year) => `${year}` });

/** Names that distinguish two reports: the years of one organ, else their files, with folders where these are alike. */
export function comparisonNames(
  before: ReportOfFile,
  after: ReportOfFile,
  language: Language,
): ComparedReports['names'] {
  const [old, now] = [before.report, after.report];
  if (old.organ.name === now.organ.name && old.year !== now.year)
    return { before: ofYear(language)(old.year), after: ofYear(language)(now.year) };
  const isAlike = before.file === after.file;
  return isAlike ? { before: before.path, after: after.path } : { before: before.file, after: after.file };
}
