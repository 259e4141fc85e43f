import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applicantColumns,
  checkReport,
  editionSpec,
  leafRows,
  outcomeColumns,
  parseReport,
  withFigure,
} from '../../src/index.js';
import { sampleInput } from '../sample-report.js';

/** Figures of real published reports, kept beside the repository. */
const FOLDER = join(__dirname, '../../../../../shared/data/reports');

interface Published {
  readonly year: number;
  readonly table3: Readonly<Record<string, readonly (number | null)[]>>;
  readonly table4: Readonly<Record<string, readonly (number | null)[]>>;
  readonly arithmetic_issues_in_published_data?: readonly string[];
}

const PROCEEDINGS = {
  review: 'reconsideration',
  litigationDirect: 'litigationDirect',
  litigationPostReview: 'litigationAfterReconsideration',
} as const;

function toInput({ year, table3, table4 }: Published): object {
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

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
const suite = files.length > 0 ? describe : describe.skip;

suite('published reports beside the repository', () => {
  test.each(files.length > 0 ? files : ['(none)'])('%s breaks a sum exactly where it is known to', (name) => {
    const published = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Published;
    const result = parseReport(toInput(published));
    if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
    const errors = checkReport(result.report).filter(({ severity }) => severity === 'error');
    const known = (published.arithmetic_issues_in_published_data ?? []).map(placeOf);
    expect(errors.map(({ path }) => path?.join('.')).toSorted()).toEqual(known.toSorted());
  });
});

/** The total that a note on a published fault speaks of: `table4 review: …` or `col 自然人: …`. */
function placeOf(issue: string): string {
  const [, group] = /^table4 (\w+):/.exec(issue) ?? [];
  if (group !== undefined) return `proceedings.${PROCEEDINGS[group as keyof typeof PROCEEDINGS]}.total`;
  const [, label] = /^col (.+): sum of results/.exec(issue) ?? [];
  const column = applicantColumns.find((candidate) => candidate.label === label);
  return `applications.results.total.${column?.key}`;
}
