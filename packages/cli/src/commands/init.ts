import { resolve } from 'node:path';
import {
  blankReport,
  editionForYear,
  editionSpec,
  isEditionId,
  latestEdition,
  nextYearReport,
  type Organ,
  type Report,
} from '@xxgk/model';
import type { CommandContext } from '../environment.js';
import { ExitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
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

const KINDS: readonly Organ['kind'][] = ['government', 'department', 'other'];

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
  const year = yearOf(options, context);
  const edition = editionOf(options, year, context);
  const name = options.organ?.trim() ?? '';
  const kind = kindOf(options, context) ?? 'department';
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
  const year = yearOf(options, context);
  if (year !== undefined && year !== next.year)
    throw new Failure(ExitCode.usage, messages.init.notNextYear(read.report.year, year));
  const organ = {
    ...next.organ,
    ...(options.organ === undefined ? {} : { name: options.organ }),
    kind: kindOf(options, context) ?? next.organ.kind,
  };
  return { report: { ...next, organ }, unknown: [], proseFrom: read.report.year };
}

function yearOf({ year }: InitOptions, { messages }: CommandContext): number | undefined {
  if (year === undefined) return undefined;
  const number = /^\d{4}$/u.test(year) ? Number(year) : Number.NaN;
  if (editionForYear(number) === undefined) throw new Failure(ExitCode.usage, messages.init.badYear(year));
  return number;
}

function editionOf({ edition }: InitOptions, year: number | undefined, { messages }: CommandContext) {
  if (edition === undefined) return (year === undefined ? undefined : editionForYear(year)) ?? latestEdition;
  if (!isEditionId(edition)) throw new Failure(ExitCode.usage, messages.init.badEdition(edition));
  return edition;
}

function kindOf({ kind }: InitOptions, { messages }: CommandContext): Organ['kind'] | undefined {
  if (kind === undefined) return undefined;
  const known = KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new Failure(ExitCode.usage, messages.init.badKind(kind));
  return known;
}
