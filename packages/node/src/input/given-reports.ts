import { basename, join, resolve } from 'node:path';
import type { NamedReport } from '@xxgk/collection';
import { XxgkError } from '@xxgk/document';
import { fillPlaceholders } from '@xxgk/model';
import { type ReadResult, readListedReport } from '@xxgk/readers';
import { ahead } from '../process/ahead.js';
import type { LocalContext } from '../process/local-context.js';
import { readInput } from './read-input.js';
import { filesOf, filesPassedOver, isReportData, isReportFile, sourceOf } from './sources.js';

/** A report with its placeholders filled, and the absolute path of the file it is from. */
export interface PlacedReport extends NamedReport {
  readonly path: string;
}

/** A file or row of which there is no report, and why: what is wrong with it first, or the `error` of one that cannot be read at all. */
interface UnreadFile {
  readonly name: string;
  readonly reason: string;
  /** By its name it holds a report as data; documents may be anything. */
  readonly isData: boolean;
  readonly error?: XxgkError;
}

/** The reports that an argument stands for. */
export interface GivenReports {
  readonly reports: readonly PlacedReport[];
  readonly unreadable: readonly UnreadFile[];
  /** Files beside the reports that are of no kind that is read: each may be the only report of an organ. */
  readonly passedOver: readonly string[];
}

/** One report that an argument stands for, before it is read. */
interface GivenReport {
  readonly name: string;
  /** From the working directory. */
  readonly file: string;
  readonly read: () => Promise<ReadResult>;
}

/**
 * Reads the reports that an argument stands for: those of a folder and its subfolders, or of an archive, in every form, those that a pattern
 * names, the rows of a list, or one file; but for `excluded` files. @throws XxgkError `input-unreadable` for what cannot
 * be listed
 */
export async function readGivenReports(
  input: string,
  excluded: readonly string[],
  context: LocalContext,
): Promise<GivenReports> {
  const { language, workingDirectory } = context;
  const isExcluded = new Set(excluded.map((file) => resolve(workingDirectory, file)));
  const reports: PlacedReport[] = [];
  const unreadable: UnreadFile[] = [];
  const read = async (given: GivenReport) => {
    if (isExcluded.has(resolve(workingDirectory, given.file))) return undefined;
    return given.read().catch(refused);
  };
  for await (const [{ name, file }, result] of ahead(listGiven(input, context), read)) {
    if (result === undefined) continue;
    const path = resolve(workingDirectory, file);
    const isData = isReportData(name);
    if (result instanceof XxgkError)
      unreadable.push({ name, reason: result.describe(language), isData, error: result });
    else if (result.ok) reports.push({ name, path, report: fillPlaceholders(result.report).report });
    else {
      const error = result.findings.find(({ severity }) => severity === 'error');
      unreadable.push({ name, reason: error?.message ?? '', isData });
    }
  }
  const passedOver = await filesPassedOver(input, context);
  return { reports, unreadable, passedOver };
}

/** @throws what nobody foresaw */
function refused(error: unknown): XxgkError {
  if (error instanceof XxgkError) return error;
  throw error;
}

async function* listGiven(input: string, context: LocalContext): AsyncGenerator<GivenReport> {
  const source = await sourceOf(input, context, isReportFile, true);
  if (source.kind === 'list') {
    const { file, rows } = source;
    for (const row of rows) {
      const read = async (): Promise<ReadResult> => readListedReport(row, context.language);
      yield { name: `${basename(file)}#${row.row}`, file, read };
    }
    return;
  }
  for await (const { path, names } of filesOf(source, () => false, context)) {
    for (const name of names) {
      const file = join(source.base, path, name);
      yield { name: path === '' ? name : `${path}/${name}`, file, read: () => readInput(file, context) };
    }
  }
}
