import { readdir } from 'node:fs/promises';
import { parse, resolve } from 'node:path';
import type { NamedReport } from '@xxgk/collection';
import { reportTitle } from '@xxgk/model';
import { outputName } from '../output/output-name.js';
import type { CommandContext } from '../process/environment.js';

const DOCUMENT = /^[^.~].*\.(?:docx?|wps|pdf|ofd|html?)$/iu;

/**
 * Names of documents in a folder that were made of none of the reports read from it, as far as names show: each may be
 * the only report of an organ. Nothing where the argument names no folder. Never throws.
 */
export async function unreadDocuments(
  input: string,
  reports: readonly NamedReport[],
  excluded: ReadonlySet<string>,
  { workingDirectory }: CommandContext,
): Promise<readonly string[]> {
  const folder = resolve(workingDirectory, input);
  const names = await readdir(folder).catch(() => []);
  const stems = new Set(reports.flatMap(({ name }) => [name, parse(name).name]));
  const titles = reports.map(({ report }) => outputName(reportTitle(report), ''));
  return names
    .filter((name) => DOCUMENT.test(name) && !excluded.has(resolve(folder, name)))
    .filter((name) => !stems.has(parse(name).name) && !titles.some((title) => name.startsWith(title)))
    .toSorted();
}
