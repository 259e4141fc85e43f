import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../src/index.js';
import { accuracyLine, accuracyOf } from './accuracy.js';
import { hasSharedReports, SHARED_REPORTS, sharedReport } from './shared-reports.js';

const suite = hasSharedReports ? describe : describe.skip;

suite('published reports beside the repository', () => {
  const printed: string[] = [];
  afterAll(() => {
    process.stdout.write(`${printed.join('\n')}\n`);
  });

  test.each(['005-hongze-2023', '006-hongze-2024'])('%s.txt: every cell', (name) => {
    const expected = sharedReport(name);
    const result = readReport(readFileSync(join(SHARED_REPORTS, `${name}.txt`)), `${name}.txt`);
    const { input, findings } = result;
    const accuracy = accuracyOf(input as object, expected.figures, expected.edition, findings);
    printed.push(accuracyLine(name, 'txt (pdftotext)', accuracy));
    expect(accuracy.wrong).toEqual([]);
  });
});
