import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Finding, hasErrors, words } from '@xxgk/document';
import type { GongwenProfile } from '@xxgk/gongwen';
import { fileName, prepareDocument, produce, settle } from '@xxgk/pipeline';
import { parsePaintOptions } from '../building/build-options.js';
import { fileEnding } from '../building/build-run.js';
import { expandInputs } from '../checking/expand-inputs.js';
import { readGongwenFile } from '../input/read-gongwen-file.js';
import { createdAt } from '../options/created-at.js';
import { oneOf } from '../options/one-of.js';
import { type FileToSave, nothingWritten, type OutputOwners, saveFilesOf } from '../output/save-file.js';
import { type ContextOf, commandSession } from '../preparing/command-session.js';
import { eachInput } from '../process/each-input.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/print-findings.js';

export interface WriteOptions {
  readonly outDir: string;
  readonly formats?: string;
  readonly profile: string;
  readonly review?: boolean;
  readonly fonts?: string;
  readonly pdfa: string;
  readonly ofd: string;
  readonly embedFonts?: boolean;
  readonly createdAt?: string;
  readonly pictures?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** Of a file without a date. */
const NO_DATE = '1970-01-01T00:00:00+08:00';
const FORMATS = ['docx', 'pdf', 'ofd', 'html', 'html-fragment', 'md'] as const;
const REVIEWABLE = ['docx', 'html'] as const;
const PROFILES = ['issued', 'preprinted'] as const satisfies readonly GongwenProfile[];

const writtenWithErrors = words({
  'zh-CN': '公文有错误，生成的文件仅供核对，请改正后重新生成。',
  en: 'The document has errors: the files are drafts. Correct it and write it again.',
});

/** Checks each document and makes its files. @throws XxgkError `option-invalid` for words that are on no list */
export async function write(
  given: readonly string[],
  options: WriteOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const list = options.formats ?? (options.review === true ? 'docx,html' : 'docx,pdf');
  const formats = [...new Set(list.split(/[,，\s]+/u))].map((word) => oneOf(word, FORMATS));
  if (options.review === true) for (const format of formats) oneOf(format, REVIEWABLE);
  oneOf(options.profile, PROFILES);
  const run: WriteRun = {
    formats,
    options,
    context,
    owners: new Map(),
    contextOf: commandSession(options.fonts, formats.includes('pdf') || formats.includes('ofd'), context),
  };
  const { files } = await expandInputs(given, context);
  return eachInput(files, (input) => writeOne(input, run), context);
}

interface WriteRun {
  readonly formats: readonly (typeof FORMATS)[number][];
  readonly options: WriteOptions;
  readonly context: CommandContext;
  readonly owners: OutputOwners;
  readonly contextOf: ContextOf;
}

async function writeOne(input: string, run: WriteRun): Promise<ExitCode> {
  const { formats, options, context, contextOf, owners } = run;
  const { reading, markdown } = await readGongwenFile(input, context);
  if (!reading.ok) {
    printFindings(reading.findings, context);
    context.err(nothingWritten(context.language));
    return ExitCode.findings;
  }
  const { gongwen } = reading;
  const prepared = await prepareDocument(reading, {
    ...contextOf({ file: input, pictureDir: options.pictures }),
    profile: oneOf(options.profile, PROFILES),
  });
  const isReview = options.review === true;
  const files: FileToSave[] = [];
  const made: Finding[] = [];
  const date = gongwen.date === undefined ? NO_DATE : `${gongwen.date}T00:00:00+08:00`;
  for (const format of formats) {
    if (format === 'md') {
      files.push({ path: join(options.outDir, fileName(gongwen.title, '.md')), content: markdown });
      continue;
    }
    const { bytes, findings } = await produce(prepared, format, {
      createdAt: createdAt(options.createdAt, context) ?? date,
      ...parsePaintOptions(options),
      version: context.version,
      embedFonts: options.embedFonts,
      deflate: (packed, level) => deflateRawSync(packed, level === undefined ? {} : { level }),
      remarks: isReview ? settle(prepared) : undefined,
    });
    const path = join(options.outDir, fileName(gongwen.title, fileEnding(format, isReview)));
    files.push({ path, content: bytes });
    made.push(...findings);
  }
  const findings = settle(prepared, { made });
  printFindings(findings, context);
  if (options.strict === true && hasErrors(findings, true)) {
    context.err(nothingWritten(context.language));
    return ExitCode.findings;
  }
  await saveFilesOf(input, files, owners, options, context);
  if (!hasErrors(findings)) return ExitCode.ok;
  context.err(writtenWithErrors(context.language));
  return ExitCode.findings;
}
