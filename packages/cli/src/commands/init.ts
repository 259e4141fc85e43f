import { resolve } from 'node:path';
import {
  blankReport,
  type EditionId,
  editionForYear,
  editionSpec,
  latestEdition,
  nextYearReport,
  type Report,
} from '@xxgk/model';
import { readInput } from '../input/read-input.js';
import { readRoster } from '../input/read-roster.js';
import { editionOption, kindOption, yearOption } from '../options/organ-options.js';
import { writeOutput } from '../output/write-output.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';
import { findingLines, findingSummary } from '../terminal/finding-lines.js';

export interface InitOptions {
  readonly xlsx?: boolean;
  readonly batchXlsx?: boolean;
  readonly roster?: string;
  readonly organ?: string;
  readonly year?: string;
  readonly kind?: string;
  readonly edition?: string;
  readonly from?: string;
  readonly outFile?: string;
  readonly force?: boolean;
}

/** What the new file begins with. */
interface Start {
  readonly report: Report;
  /** Fields that nobody named: left blank in the form. */
  readonly unknown: readonly string[];
  readonly proseFrom?: number;
}

/** Writes an empty data file, or the spreadsheet form, with what last year's report tells. Nothing is overwritten. */
export async function init(options: InitOptions, context: CommandContext): Promise<ExitCode> {
  const { messages } = context;
  if (options.batchXlsx === true || options.roster !== undefined) return initList(options, context);
  const start =
    options.from === undefined ? blankStart(options, context) : await lastYearStart(options, context);
  if (start === undefined) return ExitCode.findings;
  const isForm = options.xlsx === true;
  if (!isForm && start.unknown.length > 0) throw new Failure(ExitCode.usage, messages.init.organAndYear);
  const path = resolve(
    context.workingDirectory,
    options.outFile ?? (isForm ? messages.init.formName : 'report.yaml'),
  );
  const bytes = isForm ? await formBytes(start) : await yamlBytes(start);
  const outcome = await writeOutput(path, bytes, options.force === true, context);
  const size = Math.ceil(bytes.length / 1024);
  context.out(outcome === 'written' ? messages.written(path, size) : messages.unchanged(path));
  context.out(isForm ? messages.init.nextForm : messages.init.nextYaml);
  return ExitCode.ok;
}

/** The form with a row for each organ. @throws Failure (usage) with options of a single report */
async function initList(options: InitOptions, context: CommandContext): Promise<ExitCode> {
  const { messages, out, workingDirectory } = context;
  const ofOne = [options.xlsx, options.from, options.organ, options.kind];
  if (options.batchXlsx !== true || ofOne.some((option) => option !== undefined))
    throw new Failure(ExitCode.usage, messages.init.listAlone);
  const year = yearOption(options.year, context);
  const organs = options.roster === undefined ? [] : await readRoster(options.roster, context);
  const { writeListForm } = await import('@xxgk/xlsx-writer');
  const { bytes } = writeListForm({
    edition: editionFor(options, year, context),
    organs,
    ...(year === undefined ? {} : { year }),
  });
  const path = resolve(workingDirectory, options.outFile ?? messages.init.listName);
  const outcome = await writeOutput(path, bytes, options.force === true, context);
  const size = Math.ceil(bytes.length / 1024);
  out(outcome === 'written' ? messages.written(path, size) : messages.unchanged(path));
  out(messages.init.nextList);
  return ExitCode.ok;
}

async function formBytes({ report, unknown, proseFrom }: Start): Promise<Uint8Array> {
  const { writeForm } = await import('@xxgk/xlsx-writer');
  const options = { leaveBlank: unknown, ...(proseFrom === undefined ? {} : { proseFrom }) };
  return writeForm(report, options).bytes;
}

async function yamlBytes({ report, proseFrom }: Start): Promise<Uint8Array> {
  const { reportYaml } = await import('../init/report-yaml.js');
  return new TextEncoder().encode(reportYaml(report, proseFrom === undefined ? {} : { proseFrom }));
}

function blankStart(options: InitOptions, context: CommandContext): Start {
  const year = yearOption(options.year, context);
  const edition = editionFor(options, year, context);
  const name = options.organ?.trim() ?? '';
  const kind = kindOption(options.kind, context) ?? 'department';
  const firstYear = editionSpec(edition).firstYear;
  return {
    report: blankReport(edition, year ?? firstYear, { name, kind }),
    unknown: [...(year === undefined ? ['year'] : []), ...(name === '' ? ['organ.name'] : [])],
  };
}

async function lastYearStart(options: InitOptions, context: CommandContext): Promise<Start | undefined> {
  const { messages } = context;
  const read = await readInput(options.from ?? '', context);
  for (const line of findingLines(read.findings, messages)) context.err(line);
  if (!read.ok) {
    context.err(findingSummary(read.findings, messages));
    context.err(messages.nothingWritten);
    return undefined;
  }
  const next = nextYearReport(read.report);
  const year = yearOption(options.year, context);
  if (year !== undefined && year !== next.year)
    throw new Failure(ExitCode.usage, messages.init.notNextYear(read.report.year, year));
  const organ = {
    ...next.organ,
    ...(options.organ === undefined ? {} : { name: options.organ }),
    kind: kindOption(options.kind, context) ?? next.organ.kind,
  };
  return { report: { ...next, organ }, unknown: [], proseFrom: read.report.year };
}

/** The edition that is named, else that of the year, else the latest. */
function editionFor({ edition }: InitOptions, year: number | undefined, context: CommandContext): EditionId {
  const ofYear = year === undefined ? undefined : editionForYear(year);
  return editionOption(edition, context) ?? ofYear ?? latestEdition;
}
