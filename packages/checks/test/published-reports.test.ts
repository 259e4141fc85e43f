import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PROCEEDINGS,
  PUBLISHED_FOLDER,
  type Published,
  publishedFiles,
  publishedInput,
} from '@xxgk/fixtures';
import { applicantColumns, parseReport } from '@xxgk/model';
import { checkReport } from '../src/check-report.js';

const suite = publishedFiles.length > 0 ? describe : describe.skip;

suite('published reports beside the repository', () => {
  test.each(publishedFiles.length > 0 ? publishedFiles : ['(none)'])(
    '%s breaks a sum exactly where it is known to',
    (name) => {
      const published = JSON.parse(readFileSync(join(PUBLISHED_FOLDER, name), 'utf8')) as Published;
      const result = parseReport(publishedInput(published));
      if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
      const errors = checkReport(result.report).filter(({ severity }) => severity === 'error');
      const known = (published.arithmetic_issues_in_published_data ?? []).map(placeOf);
      expect(errors.map(({ path }) => path?.join('.')).toSorted()).toEqual(known.toSorted());
    },
  );
});

/** The total that a note on a published fault speaks of: `table4 review: …` or `col 自然人: …`. */
function placeOf(issue: string): string {
  const [, group] = /^table4 (\w+):/.exec(issue) ?? [];
  if (group !== undefined) return `proceedings.${PROCEEDINGS[group as keyof typeof PROCEEDINGS]}.total`;
  const [, label] = /^col (.+): sum of results/.exec(issue) ?? [];
  const column = applicantColumns.find((candidate) => candidate.label === label);
  return `applications.results.total.${column?.key}`;
}
