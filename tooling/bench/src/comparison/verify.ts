import { readReport } from '@xxgk/readers';
import type { Job } from './job.js';
import { pdfTexts } from './pdf-texts.js';

/** Chromium extracts these radicals for the hanzi that share their glyph; NFKC does not know them. */
const RADICALS = new Map<string, string>(
  [...'⺠民⻛风⻔门⻅见⻓长⻚页⻋车⻢马⻘青⻝食⻬齐⻄西⺟母戶户'.matchAll(/(.)(.)/gu)].map(
    ([, radical = '', hanzi = '']) => [radical, hanzi],
  ),
);

/** White space, where lines break, and how characters are encoded differ from writer to writer. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u2028]/gu, '')
    .replace(/[\u2e80-\u2eff戶]/gu, (radical) => RADICALS.get(radical) ?? radical);

/** What a document lacks of its report: labels, prose, figures. Empty when all is there. */
export function missingIn(bytes: Uint8Array, format: 'docx' | 'pdf', job: Job): Promise<readonly string[]> {
  return format === 'docx' ? missingInDocx(bytes, job) : missingInPdf(bytes, job);
}

/** @throws Error naming what a document of `who` lacks */
export async function assertWhole(
  who: string,
  bytes: Uint8Array,
  format: 'docx' | 'pdf',
  job: Job,
): Promise<void> {
  const missing = await missingIn(bytes, format, job);
  if (missing.length > 0) throw new Error(`${who} lacks ${missing.slice(0, 5).join('; ')}`);
}

/** The reader of xxgk finds every figure at its place and all of the prose. */
async function missingInDocx(bytes: Uint8Array, { report }: Job): Promise<readonly string[]> {
  const read = await readReport(bytes, 'report.docx');
  if (!read.ok) return read.findings.map(({ message }) => message);
  const tables = (['disclosure', 'applications', 'proceedings'] as const).filter(
    (table) => JSON.stringify(sorted(read.report[table])) !== JSON.stringify(sorted(report[table])),
  );
  const prose = (['overview', 'problems', 'other'] as const).filter(
    (key) => bare(read.report[key]) !== bare(report[key]),
  );
  return [...tables, ...prose];
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** The text holds the characters of all prose and labels, and every figure as often as the tables do. */
async function missingInPdf(bytes: Uint8Array, { pieces }: Job): Promise<readonly string[]> {
  const found = await pdfTexts(bytes);
  const texts = pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.text]));
  const cells = pieces
    .flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat() : []))
    .map(({ text }) => text);
  return [
    ...lacking(counted(bare(found.join(''))), counted([...texts, ...cells].map(bare).join(''))),
    ...lacking(
      counted(found.flatMap((piece) => piece.match(/\d+(?:\.\d+)?/gu) ?? [])),
      counted(cells.filter((text) => /^\d+(\.\d+)?$/u.test(text))),
    ),
  ];
}

type Counts = ReadonlyMap<string, number>;

/** What is wanted more often than it was found. */
function lacking(found: Counts, wanted: Counts): readonly string[] {
  return [...wanted].flatMap(([key, count]) => {
    const there = found.get(key) ?? 0;
    return there < count ? [`${key}: ${there} of ${count}`] : [];
  });
}

/** How often each occurs. */
function counted(values: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
