import { stat } from 'node:fs/promises';
import { basename, join, parse, resolve } from 'node:path';
import { fillPlaceholders, type Report } from '@xxgk/model';
import { readGuarded } from '../guard/read-guarded.js';
import type { LocalContext } from '../process/local-context.js';
import { readInput, readInputBytes } from './read-input.js';

/** The data that a file without any is held against. */
export interface DataBeside {
  readonly name: string;
  readonly report: Report;
  /** What the file was made with that the data are from. */
  readonly making?: string | undefined;
}

/** Formats that are made together with a PDF, under its name: those that say how they were made come first. */
const BESIDE = ['.docx', '.html', '.json', '.yaml'];

/**
 * The data of the file that is named, else of the first that lies beside under the same name; `undefined` where there is
 * none. @throws XxgkError `input-unreadable` for a file that is named and cannot be read
 */
export async function dataBeside(
  file: string,
  against: string | undefined,
  context: LocalContext,
): Promise<DataBeside | undefined> {
  const path = against ?? (await fileBeside(file, context));
  if (path === undefined) return undefined;
  const bytes = await readInputBytes(path, context);
  const shown = await readGuarded('shown', { bytes, name: path }, context);
  const read = await readInput(path, context);
  if (!read.ok) return undefined;
  const { report } = fillPlaceholders(read.report);
  const making = shown.format === 'other' ? undefined : shown.making;
  return { name: basename(path), report, making };
}

async function fileBeside(file: string, { workingDirectory }: LocalContext): Promise<string | undefined> {
  const { dir, name } = parse(file);
  for (const ending of BESIDE) {
    const path = join(dir, `${name}${ending}`);
    const found = await stat(resolve(workingDirectory, path)).catch(() => undefined);
    if (found?.isFile() === true) return path;
  }
  return undefined;
}
