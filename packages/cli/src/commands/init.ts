import { resolve } from 'node:path';
import {
  blankReport,
  editionForYear,
  editionSpec,
  latestEdition,
  nextYearReport,
  type Report,
} from '@xxgk/model';
import type { CommandContext } from '../environment.js';
import { ExitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { editionOption, kindOption, yearOption } from '../organ-options.js';
import { findingLines, findingSummary } from '../print-findings.js';
import { readInput } from '../read-input.js';
import { writeOutput } from '../write-output.js';

export interface InitOptions {
  readonly xlsx?: boolean;
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
  const edition =
    editionOption(options.edition, context) ??
    (year === undefined ? undefined : editionForYear(year)) ??
    latestEdition;
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
