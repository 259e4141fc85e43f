import { proseFields } from '@xxgk/model';
import { readReport } from '@xxgk/readers';
import type { Job } from './job.js';

/**
 * What a document lacks of its report, by the reader of xxgk: a table with a figure that is not at its place, prose that
 * is not the same to the character, organ or year. Empty when all is there. So each writer is held to the same, and the
 * reader to files of other programs.
 */
export async function missingIn(
  bytes: Uint8Array,
  format: 'docx' | 'ofd' | 'pdf',
  { report }: Job,
): Promise<readonly string[]> {
  const read = await readReport(bytes, `report.${format}`);
  if (!read.ok) return read.findings.map(({ message }) => message);
  const tables = (['disclosure', 'applications', 'proceedings'] as const).filter(
    (table) => JSON.stringify(sorted(read.report[table])) !== JSON.stringify(sorted(report[table])),
  );
  const prose = proseFields.filter((field) => read.report[field] !== report[field]);
  const isOthers = read.report.organ.name !== report.organ.name || read.report.year !== report.year;
  return [...tables, ...prose, ...(isOthers ? ['organ and year'] : [])];
}

/** @throws Error naming what a document of `who` lacks */
export async function assertWhole(
  who: string,
  bytes: Uint8Array,
  format: 'docx' | 'ofd' | 'pdf',
  job: Job,
): Promise<void> {
  const missing = await missingIn(bytes, format, job);
  if (missing.length > 0) throw new Error(`${who} lacks ${missing.slice(0, 5).join('; ')}`);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
