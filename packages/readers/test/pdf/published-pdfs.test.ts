import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReportFile } from '../../src/index.js';
import { accuracyLine, accuracyOf } from '../accuracy.js';
import { hasSharedReports, SHARED_REPORTS, sharedReport } from '../shared-reports.js';

const suite = hasSharedReports ? describe : describe.skip;
const NAMES = ['005-hongze-2023', '006-hongze-2024'];

const read = (name: string) =>
  readReportFile(readFileSync(join(SHARED_REPORTS, `${name}.pdf`)), `${name}.pdf`);

suite('published PDFs beside the repository', () => {
  const printed: string[] = [];
  afterAll(() => {
    process.stdout.write(`${printed.join('\n')}\n`);
  });

  test.each(NAMES)('%s.pdf: every cell', async (name) => {
    const expected = sharedReport(name);
    const { input, findings } = await read(name);
    const accuracy = accuracyOf(input as object, expected.figures, expected.edition, findings);
    printed.push(accuracyLine(name, 'pdf', accuracy));
    expect(accuracy.wrong).toEqual([]);
  });

  test.each(NAMES)(
    '%s.pdf: the same paragraphs as the text beside it, without page numbers',
    async (name) => {
      const result = await read(name);
      if (!result.ok) throw new Error(result.findings[0]?.message);
      const squeeze = (text: string) => text.replace(/\s/gu, '');
      const beside = squeeze(
        readFileSync(join(SHARED_REPORTS, `${name}.txt`), 'utf8').replace(/^\s*-\s*\d\s*-\s*$/gmu, ''),
      );
      const { preamble = '', overview, problems, other } = result.report;
      const paragraphs = [preamble, overview, problems, other].flatMap((prose) => prose.split('\n'));
      expect(paragraphs.length).toBeGreaterThan(8);
      for (const paragraph of paragraphs) expect(beside).toContain(squeeze(paragraph));
      expect(paragraphs.filter((paragraph) => /^[-—]|\s[-—]\s*\d/u.test(paragraph))).toEqual([]);
    },
  );

  test('each figure knows its page', async () => {
    const { provenance } = await read('005-hongze-2023');
    const carried = provenance.find(({ path }) => path === 'applications.carriedForward.total');
    expect(carried).toMatchObject({ place: { page: 4, table: 2 }, text: '0' });
  });
});
