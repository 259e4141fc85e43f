import { once } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { describeFormat, type FormatName } from '@xxgk/pipeline';
import { readPrevious } from '../input/read-previous.js';
import { type CommandSession, commandSession } from '../preparing/command-session.js';
import type { CommandContext } from '../process/environment.js';
import { type BuildOptions, type UnderstoodOptions, understandOptions } from './build-options.js';

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
    previous: once(() => readPrevious(options.previous ?? [], context)),
    context,
  };
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
