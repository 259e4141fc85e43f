import { once, words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { describeFormat, type FormatName } from '@xxgk/pipeline';
import { readInputReport } from '../input/read-input.js';
import { type CommandSession, commandSession } from '../preparing/command-session.js';
import type { CommandContext } from '../process/environment.js';
import { type BuildOptions, type UnderstoodOptions, understandOptions } from './build-options.js';

const faulty = words({
  'zh-CN': (path: string) => `以往年度的报告“${path}”有误，没有生成文件。请用 xxgk check 查看该文件的问题。`,
  en: (path) =>
    `The report "${path}" of an earlier year has errors; no file was made. See them with xxgk check.`,
});

/** What one run of `build`, or one worker of a batch, shares between its reports. */
export interface BuildRun extends UnderstoodOptions {
  readonly options: BuildOptions;
  readonly session: CommandSession;
  /** Reports of earlier years, read once. */
  readonly previous: () => Promise<readonly Report[]>;
  readonly context: CommandContext;
}

/** @throws XxgkError `option-invalid` for options that are not understood. */
export function startRun(options: BuildOptions, context: CommandContext): BuildRun {
  const understood = understandOptions(options);
  const isPainting = understood.formats.some((format) => describeFormat(format).isPainted === true);
  return {
    ...understood,
    options,
    session: commandSession(options.fonts, isPainting || options.embedFonts === true, context),
    previous: once(() => readPrevious(options.previous, context)),
    context,
  };
}

/** @throws XxgkError, or Failure (findings) for a file that holds no report */
async function readPrevious(
  paths: readonly string[] = [],
  context: CommandContext,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const path of paths) reports.push(await readInputReport(path, faulty(context.language), context));
  return reports;
}

/** What follows the name of a report in the names of its files. */
export function endingsOf({ formats, options }: Pick<BuildRun, 'formats' | 'options'>): readonly string[] {
  return formats.map((format) => fileEnding(format, options.review === true));
}

/** What follows the name of a report in that of its file. A review copy lies beside the document itself. */
export function fileEnding(format: FormatName, isReview: boolean): string {
  const { ending } = describeFormat(format);
  return isReview ? `-审阅稿${ending}` : ending;
}
