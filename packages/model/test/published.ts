import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applicantColumns, editionSpec, leafRows, outcomeColumns, withFigure } from '../src/index.js';
import { sampleInput } from './sample-report.js';

/** Figures of real published reports, kept beside the repository. */
export const PUBLISHED_FOLDER = join(__dirname, '../../../../shared/data/reports');

export interface Published {
  readonly agency: string;
  readonly year: number;
  readonly table3: Readonly<Record<string, readonly (number | null)[]>>;
  readonly table4: Readonly<Record<string, readonly (number | null)[]>>;
  readonly text?: Readonly<Record<string, string>> | null;
  readonly arithmetic_issues_in_published_data?: readonly string[];
}

/** Keys of table C in the published data and in a report. */
export const PROCEEDINGS = {
  review: 'reconsideration',
  litigationDirect: 'litigationDirect',
  litigationPostReview: 'litigationAfterReconsideration',
} as const;

/** The figures of a published report in the input of the sample report. */
export function publishedInput({ year, table3, table4 }: Published): object {
  const rows = Object.values(table3);
  const edition = rows.length === 25 ? '2021' : '2019';
  let input: object = { ...sampleInput({}, edition), edition, year, date: `${year + 1}-01-20` };
  leafRows(editionSpec(edition).applications).forEach(({ path }, index) => {
    applicantColumns.forEach(({ key }, column) => {
      input = withFigure(input, `applications.${path}.${key}`, rows[index]?.[column] ?? null);
    });
  });
  for (const [published, key] of Object.entries(PROCEEDINGS)) {
    outcomeColumns.forEach((column, index) => {
      input = withFigure(input, `proceedings.${key}.${column.key}`, table4[published]?.[index] ?? null);
    });
  }
  return input;
}

/** Names of the published reports; none where they are not beside the repository. */
export const publishedFiles: readonly string[] = existsSync(PUBLISHED_FOLDER)
  ? readdirSync(PUBLISHED_FOLDER).filter((name) => name.endsWith('.json'))
  : [];
