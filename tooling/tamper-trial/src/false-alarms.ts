import { makeCorpus } from '@xxgk/corpus';
import { hasErrors } from '@xxgk/document';
import { parseReport, type Report } from '@xxgk/model';
import { FORMATS, findingsOf, type MadeDocument, madeDocument } from './made-document.js';
import { savedAgain } from './save-again.js';

const WORDS = [
  '无。',
  '全年运行平稳。',
  '公开信息的渠道还不够多。',
  '下一步将加强培训。',
  '没有其他需要报告的事项。',
];
const PROSE = ['overview', 'problems', 'other'] as const;

/** Reports of the made corpus, without those that need more than their data. */
export function madeReports(count: number): readonly Report[] {
  return makeCorpus(count).flatMap(({ report }) => {
    const parsed = parseReport(report);
    return parsed.ok ? [parsed.report] : [];
  });
}

/** The same with prose whose paragraphs all end within a line. */
export function withShortProse(reports: readonly Report[]): readonly Report[] {
  return reports.map((report, index) => {
    const lines = (key: number): string =>
      Array.from(
        { length: 1 + ((index + key) % 3) },
        (_, line) => WORDS[(index + key + line) % WORDS.length],
      ).join('\n');
    return { ...report, ...Object.fromEntries(PROSE.map((key, at) => [key, lines(at)])) };
  });
}

/** What is found wrong in the files of a document that nobody changed: none is right. */
export async function falseAlarms(
  document: MadeDocument,
  alsoSavedAgain: boolean,
): Promise<readonly string[]> {
  const alarms: string[] = [];
  const look = async (name: string, bytes: Uint8Array): Promise<void> => {
    const findings = await findingsOf(bytes);
    if (hasErrors(findings)) alarms.push(`${name}: ${findings.map(({ message }) => message).join(' ')}`);
  };
  for (const format of [...FORMATS, 'html', 'xlsx'] as const) {
    const bytes = await document.made(format);
    await look(format, bytes);
    if (!alsoSavedAgain || format === 'html') continue;
    for (const [program, saved] of savedAgain(bytes, format))
      await look(`${format}, saved again by ${program}`, saved);
  }
  return alarms;
}

/** Documents of reports. */
export async function documentsOf(reports: readonly Report[]): Promise<readonly MadeDocument[]> {
  const documents: MadeDocument[] = [];
  for (const report of reports) documents.push(await madeDocument({ kind: 'report', report }));
  return documents;
}
