import { type Finding, hasErrors } from '@xxgk/document';
import type { GongwenProfile, OpenedGongwen } from '@xxgk/gongwen';
import { type FormatName, prepareDocument, produce, settle } from '@xxgk/pipeline';
import type { BatchWays } from '../batch/batch-options.js';
import { readGuarded } from '../guard/read-guarded.js';
import { createdAt } from '../options/created-at.js';
import { oneOf } from '../options/one-of.js';
import { deflate, deflateBeside } from '../preparing/deflate.js';
import { localSession } from '../preparing/local-session.js';
import type { LocalContext } from '../process/local-context.js';
import { parsePaintOptions } from './build-options.js';
import { fileEnding } from './file-ending.js';
import type { InputFolders, Made, MadeFile, MakingRun } from './making-run.js';

/** Options of `write` as the user wrote them. */
export interface WriteOptions extends BatchWays {
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

/** What is asked for of each document. */
type Wanted = ReturnType<typeof wantedBy>;

/** What checks official documents and makes their files, as options say. @throws XxgkError `option-invalid` for words that are on no list */
export function startWrite(options: WriteOptions, context: LocalContext): MakingRun {
  const wanted = wantedBy(options, context);
  return {
    making: { command: 'write', options },
    sourceOf: async (input, isOutput) =>
      (await import('../input/gongwen-source.js')).gongwenSource(input, isOutput, context),
    endings: wanted.formats.map((format) => endingOf(format, options)),
    context,
    make: async ({ bytes, name }, folders) =>
      makeGongwen(await readGuarded('gongwen', { bytes, name }, context), folders, wanted),
  };
}

function wantedBy(options: WriteOptions, context: LocalContext) {
  const list = options.formats ?? (options.review === true ? 'docx,html' : 'docx,pdf');
  const formats = [...new Set(list.split(/[,，\s]+/u))].map((word) => oneOf(word, FORMATS));
  if (options.review === true) for (const format of formats) oneOf(format, REVIEWABLE);
  const isPainting = formats.includes('pdf') || formats.includes('ofd');
  return {
    formats,
    profile: oneOf(options.profile, PROFILES),
    painting: parsePaintOptions(options),
    createdAt: createdAt(options.createdAt, context),
    contextOf: localSession(options.fonts, isPainting, context),
    version: context.version,
    options,
  };
}

function endingOf(format: FormatName | 'md', { review }: WriteOptions): string {
  return format === 'md' ? '.md' : fileEnding(format, review === true);
}

async function makeGongwen(
  { reading, markdown }: OpenedGongwen,
  folders: InputFolders,
  { formats, profile, painting, contextOf, version, options, createdAt: wanted }: Wanted,
): Promise<Made> {
  if (!reading.ok) return { outcome: 'unread', files: [], findings: reading.findings };
  const { title, date } = reading.gongwen;
  const prepared = await prepareDocument(reading, {
    ...contextOf({ ...folders, pictureDir: options.pictures }),
    profile,
  });
  const files: MadeFile[] = [];
  const made: Finding[] = [];
  for (const format of formats) {
    const ending = endingOf(format, options);
    if (format === 'md') {
      files.push({ ending, bytes: new TextEncoder().encode(markdown) });
      continue;
    }
    const { bytes, findings } = await produce(prepared, format, {
      createdAt: wanted ?? (date === undefined ? NO_DATE : `${date}T00:00:00+08:00`),
      ...painting,
      version,
      embedFonts: options.embedFonts,
      deflate,
      deflateBeside,
      remarks: options.review === true ? settle(prepared) : undefined,
    });
    files.push({ ending, bytes });
    made.push(...findings);
  }
  const findings = settle(prepared, { made });
  const isWithheld = options.strict === true && hasErrors(findings, true);
  return { outcome: isWithheld ? 'withheld' : 'made', title, files: isWithheld ? [] : files, findings };
}
