import { type Finding, type Fix, XxgkError } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { type ContextOf, readInput, readInputBytes } from '@xxgk/node';
import { type PrepareContext, placesInFile, prepare, settle } from '@xxgk/pipeline';
import type { CommandContext } from '../process/environment.js';
import { checkGongwenFile, checkOtherFile } from './check-gongwen-file.js';
import type { CheckOptions } from './check-options.js';
import type { RelatedReports } from './related-reports.js';
import { writeFixed } from './write-fixed.js';

/** What was found in one input. */
export interface CheckedFile {
  /** As the user named it. */
  readonly input: string;
  /** The text of the input where it is text, for the places of findings. */
  readonly text: string | undefined;
  /** Absent where the file holds none. */
  readonly report?: Report;
  readonly findings: readonly Finding[];
  /** Where in the input a finding's data stand. */
  readonly placeOf: ReturnType<typeof placesInFile>;
  /** What `--fix` mended, and the file that holds it. */
  readonly fixed: readonly Fix[];
  readonly fixedFile?: string;
}

/** What one run of `check` shares between its inputs. */
export interface CheckRun {
  readonly options: CheckOptions;
  readonly contextOf: ContextOf;
  readonly related: RelatedReports;
  readonly deadlines: NonNullable<PrepareContext['deadlines']>;
  readonly disabled: readonly string[];
  readonly context: CommandContext;
  /** One file was named: what is no report may be an official document of another kind. */
  readonly isAlone: boolean;
}

const TEXT_FILE = /\.(?:ya?ml|json|txt|html?|md)$/iu;

/** Files of documents; data and workbooks are of reports alone. */
const DOCUMENT = /\.(?:txt|docx?|wps|odt|rtf|pdf|ofd|html?)$/iu;

/** Whether a text is an official document of another kind: Markdown with its elements at the head. */
function isGongwenText(path: string, text: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path) && /^\uFEFF?---[ \t]*\r?\n/u.test(text);
}

/** Reads and checks one input and, with `--fix`, writes the mended data. @throws XxgkError when it cannot be read. */
export async function checkFile(input: string, run: CheckRun): Promise<CheckedFile> {
  const text = TEXT_FILE.test(input) ? await textOf(input, run.context) : undefined;
  if (text !== undefined && isGongwenText(input, text)) return checkGongwenFile(input, text, run);
  try {
    return await checkReportFile(input, text, run);
  } catch (error) {
    const isRefused = error instanceof XxgkError && error.code === 'input-unreadable';
    const other =
      isRefused && run.isAlone && DOCUMENT.test(input) ? await checkOtherFile(input, text, run) : undefined;
    if (other === undefined) throw error;
    return other;
  }
}

async function checkReportFile(input: string, text: string | undefined, run: CheckRun): Promise<CheckedFile> {
  const { options, context, deadlines, disabled } = run;
  const { language, today } = context;
  const read = await readInput(input, context);
  const placeOf = placesInFile(read, text, language);
  if (!read.ok) return { input, text, placeOf, findings: read.findings, fixed: [] };
  const related = run.related(read.report, input);
  const fixOptions = { language, deadlines, disabled, previous: related.earlier?.[0], today };
  const { report, ...fixes } =
    options.fix === true
      ? await writeFixed(input, { report: read.report, text }, fixOptions, options, context)
      : { report: read.report, fixed: [] };
  const prepared = await prepare(
    { kind: 'read', read: { ...read, report } },
    {
      ...run.contextOf({ file: input, pictureDir: options.pictures }),
      ...related,
      deadlines,
    },
  );
  return { input, text, report, placeOf, findings: settle(prepared, { disabled }), ...fixes };
}

/** The words of an input; `undefined` where it cannot be read, which reading it as a report tells. */
async function textOf(input: string, context: CommandContext): Promise<string | undefined> {
  return readInputBytes(input, context).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}
