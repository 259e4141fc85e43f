import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, parseReport } from '../../src/index.js';
import { PUBLISHED_FOLDER, type Published, publishedFiles, publishedInput } from '../published.js';

const suite = publishedFiles.length > 0 ? describe : describe.skip;

suite('published reports beside the repository', () => {
  test.each(publishedFiles.length > 0 ? publishedFiles : ['(none)'])(
    '%s breaks a sum exactly where it is known to',
    (name) => {
      const published = JSON.parse(readFileSync(join(PUBLISHED_FOLDER, name), 'utf8')) as Published;
      const result = parseReport(publishedInput(published));
      if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
      const errors = checkReport(result.report).filter(({ severity }) => severity === 'error');
      expect(errors).toHaveLength(published.arithmetic_issues_in_published_data?.length ?? 0);
    },
  );
});
