import { figureAt } from '@xxgk/model';
import { readReport } from '@xxgk/readers';
import { describeSourcePlace } from '@xxgk/sources';
import { fileMaker } from '../../src/hand-in/make-file.js';
import { canComplete, completedReport, knownOf } from '../../src/reading/complete-reading.js';
import type { ReadFile } from '../../src/reading/files-protocol.js';
import { summarizeReading } from '../../src/reading/summarize-reading.js';
import { exampleReport } from '../../src/start/example-report.js';
import { noResources } from '../preparing/prepared.js';

const report = exampleReport();

async function readBack(change: (html: string) => string): Promise<ReadFile> {
  const making = { report, language: 'zh-CN', today: '2026-01-20', ownFonts: [] } as const;
  const [bytes] = (await fileMaker(noResources)(making, ['html'])).files;
  const html = change(new TextDecoder().decode(bytes).replace(/<script[\s\S]*?<\/script>/gu, ''));
  const result = await readReport(new TextEncoder().encode(html), 'report.html');
  return {
    name: 'report.html',
    report: result.ok ? result.report : undefined,
    input: result.input,
    findings: result.findings,
    sources: result.provenance.map(({ path, text, place }) => ({
      path,
      text,
      place: describeSourcePlace(place, 'zh-CN'),
    })),
  };
}

test('a cell that holds no plain number is a doubt with the words of the file', async () => {
  const file = await readBack((html) => html.replace('>486<', '>约486<'));
  if (file.report === undefined) throw new Error('not read');
  const { doubts, figures, blanks } = summarizeReading(file.report, file);
  expect(doubts).toEqual([
    expect.objectContaining({
      path: 'disclosure.licensing.decisions',
      source: expect.objectContaining({ text: '约486' }),
    }),
  ]);
  expect([figures > 150, blanks]).toEqual([true, 1]);
});

test('a clean file leaves nothing to confirm', async () => {
  const file = await readBack((html) => html);
  if (file.report === undefined) throw new Error('not read');
  expect(summarizeReading(file.report, file)).toMatchObject({ doubts: [], remarks: [], blanks: 0 });
});

test('a file without organ and year can be completed, and nothing else is invented', () => {
  const { organ, year, ...input } = report;
  expect(knownOf(input)).toEqual({ organ: '', year: undefined });
  expect(canComplete(input)).toBe(true);
  const completed = completedReport(input, { organ: organ.name, year });
  expect(completed?.organ.name).toBe(organ.name);
  expect(completed && figureAt(completed, 'disclosure.licensing.decisions')).toBe(486);
});

test('what is no report cannot be completed', () => {
  expect(canComplete({ year: 2025 })).toBe(false);
  expect(canComplete({ ...report, overview: 7 })).toBe(false);
  expect(canComplete(undefined)).toBe(false);
});
