import { resolve } from 'node:path';
import {
  annotateDocument,
  type ComposeOptions,
  type ComposeProfile,
  checkReport,
  composeDocument,
  composeProfiles,
  documentFindings,
  type Finding,
  fillPlaceholders,
  gbt9704,
  hasErrors,
  type Report,
  reportTitle,
  type TableLines,
  type TableOrientation,
  withTableLines,
} from '@xxgk/model';
import type { PdfConformance } from '@xxgk/pdf-writer';
import { createdAt } from '../created-at.js';
import type { CommandContext } from '../environment.js';
import { ExitCode } from '../exit-codes.js';
import { asFailure, Failure } from '../failure.js';
import type { LoadedFonts } from '../load-fonts.js';
import { loadPictures, namedPaths } from '../load-pictures.js';
import {
  defaultsOf,
  fileEnding,
  outputFormats,
  pdfProfiles,
  reviewEnding,
  reviewFormats,
} from '../output-formats.js';
import { outputName } from '../output-name.js';
import { findingLines, findingSummary } from '../print-findings.js';
import { readInput } from '../read-input.js';
import { readPrevious } from '../read-previous.js';
import { worstExitCode } from '../worst-exit-code.js';
import { writeOutput } from '../write-output.js';

export interface BuildOptions {
  readonly profile?: string;
  readonly outDir: string;
  readonly formats?: string;
  readonly fonts?: string;
  readonly pdfa?: string;
  readonly embedFonts?: boolean;
  readonly createdAt?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly pictures?: string;
  readonly review?: boolean;
  readonly previous?: readonly string[];
  readonly tables?: TableOrientation;
  readonly tableLines?: TableLines;
}

/** What one run of `build` shares between its inputs. */
interface BuildRun {
  readonly options: BuildOptions;
  readonly formats: readonly string[];
  readonly profile: ComposeProfile | undefined;
  readonly pdfConformance: PdfConformance;
  readonly fonts: () => Promise<LoadedFonts>;
  /** Reports of earlier years, read once. */
  readonly previous: () => Promise<readonly Report[]>;
  /** Input that each written path came from. */
  readonly owners: Map<string, string>;
  readonly context: CommandContext;
}

interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Checks each input and makes its files. One bad input does not stop the others; the worst exit code counts. */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const formats = parseFormats(
    options.formats ?? (options.review === true ? 'docx,html' : 'docx,pdf'),
    context,
  );
  if (options.review === true) assertReviewable(formats, context);
  const pdfConformance = parsePdfProfile(options.pdfa ?? '3a', context);
  let loading: Promise<LoadedFonts> | undefined;
  const fonts = (): Promise<LoadedFonts> => {
    loading ??= import('../load-fonts.js').then(({ loadFonts }) => loadFonts(options.fonts, context));
    return loading;
  };
  let reading: Promise<readonly Report[]> | undefined;
  const previous = (): Promise<readonly Report[]> => {
    reading ??= readPrevious(options.previous ?? [], context);
    return reading;
  };
  const run: BuildRun = {
    options,
    formats,
    profile: parseProfile(options.profile, context),
    pdfConformance,
    fonts,
    previous,
    owners: new Map(),
    context,
  };
  const codes: ExitCode[] = [];
  for (const [index, input] of inputs.entries()) {
    if (inputs.length > 1) context.err(context.messages.progress(index + 1, inputs.length, input));
    codes.push(await buildReporting(input, run));
  }
  return worstExitCode(codes);
}

function parseFormats(list: string, { messages }: CommandContext): readonly string[] {
  const formats = [...new Set(list.split(/[,，\s]+/u).filter((format) => format !== ''))];
  const known = Object.keys(outputFormats);
  const unknown = formats.length === 0 ? list : formats.find((format) => !known.includes(format));
  if (unknown !== undefined)
    throw new Failure(ExitCode.usage, messages.unknownFormat(unknown, known.join('、')));
  return formats;
}

function parseProfile(profile: string | undefined, { messages }: CommandContext): ComposeProfile | undefined {
  const known = composeProfiles.find((name) => name === profile);
  if (profile === undefined || known !== undefined) return known;
  throw new Failure(ExitCode.usage, messages.unknownProfile(profile, composeProfiles.join('、')));
}

function profileOf({ profile }: BuildRun): Pick<ComposeOptions, 'profile'> {
  return profile === undefined ? {} : { profile };
}

function assertReviewable(formats: readonly string[], { messages }: CommandContext): void {
  const other = formats.find((format) => !reviewFormats.includes(format));
  if (other !== undefined)
    throw new Failure(ExitCode.usage, messages.unknownFormat(other, reviewFormats.join('、')));
}

function parsePdfProfile(name: string, { messages }: CommandContext): PdfConformance {
  const profile = Object.hasOwn(pdfProfiles, name) ? pdfProfiles[name] : undefined;
  if (profile !== undefined) return profile;
  throw new Failure(ExitCode.usage, messages.unknownPdfProfile(name, Object.keys(pdfProfiles).join('、')));
}

async function buildReporting(input: string, run: BuildRun): Promise<ExitCode> {
  try {
    return await buildOne(input, run);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined || failure.exitCode === ExitCode.usage) throw error;
    run.context.err(failure.message);
    return failure.exitCode;
  }
}

async function buildOne(input: string, run: BuildRun): Promise<ExitCode> {
  const { context, options } = run;
  const { language, messages } = context;
  const read = await readInput(input, context);
  if (!read.ok) {
    printFindings(read.findings, context);
    context.err(messages.nothingWritten);
    return ExitCode.findings;
  }
  const earlier = await run.previous();
  const previous = earlier.find(({ year }) => year === read.report.year - 1);
  const { report, findings: unfilled } = fillPlaceholders(read.report, { language, previous });
  const pictures = await loadPictures(
    report,
    { reportFile: input, pictureDir: options.pictures, fonts: run.fonts, previous: earlier },
    context,
  );
  const ofReport = [
    ...read.findings,
    ...unfilled,
    ...checkReport(report, { language, ...(previous === undefined ? {} : { previous }) }),
    ...documentFindings(report, language, { pictures: namedPaths(report) }),
    ...pictures.findings,
  ];
  const made = await makeFiles(
    report,
    {
      ...profileOf(run),
      pictures: pictures.pictures,
      ...(options.tables === undefined ? {} : { tables: options.tables }),
    },
    ofReport,
    run,
  );
  const findings = [...ofReport, ...made.findings];
  printFindings(findings, context);
  if (options.strict === true && hasErrors(findings, true)) {
    context.err(messages.nothingWritten);
    return ExitCode.findings;
  }
  await writeFiles(input, made.files, run);
  if (!hasErrors(findings)) return ExitCode.ok;
  context.err(messages.writtenWithErrors);
  return ExitCode.findings;
}

function printFindings(findings: readonly Finding[], { err, messages }: CommandContext): void {
  for (const line of findingLines(findings, messages)) err(line);
  if (findings.length > 0) err(findingSummary(findings, messages));
}

/** All files of a report, in memory: nothing is written before everything is made. */
async function makeFiles(
  report: Report,
  composeOptions: ComposeOptions,
  remarks: readonly Finding[],
  { options, formats, pdfConformance, fonts, context }: BuildRun,
): Promise<{ readonly files: readonly MadeFile[]; readonly findings: readonly Finding[] }> {
  const isReview = options.review === true;
  const writerOptions = {
    createdAt: createdAt(options.createdAt, report, context),
    language: context.language,
    styleSheet: withTableLines(gbt9704, options.tableLines ?? 'official'),
  };
  const files: MadeFile[] = [];
  const findings: Finding[] = [];
  for (const format of formats) {
    const composed = composeDocument(report, {
      ...defaultsOf(format),
      ...composeOptions,
      origins: isReview,
    });
    const document = isReview ? annotateDocument(composed, remarks, context.language) : composed;
    const result = await outputFormats[format]?.(document, {
      options: writerOptions,
      fonts,
      pdfConformance,
      embedFonts: options.embedFonts === true,
      messages: context.messages,
    });
    if (result === undefined) continue;
    const path = resolve(
      context.workingDirectory,
      options.outDir,
      outputName(reportTitle(report), isReview ? reviewEnding(format) : fileEnding(format)),
    );
    files.push({ path, bytes: result.bytes });
    findings.push(...result.findings);
  }
  return { files, findings };
}

async function writeFiles(input: string, files: readonly MadeFile[], run: BuildRun): Promise<void> {
  const { messages, out } = run.context;
  for (const { path } of files) {
    const owner = run.owners.get(path);
    if (owner !== undefined) throw new Failure(ExitCode.environment, messages.sameOutput(path, owner));
  }
  for (const { path, bytes } of files) {
    run.owners.set(path, input);
    const outcome = await writeOutput(path, bytes, run.options.force === true, run.context);
    out(
      outcome === 'written'
        ? messages.written(path, Math.ceil(bytes.length / 1024))
        : messages.unchanged(path),
    );
  }
}
