import type { Report } from '@xxgk/model';
import type { LoadedFonts } from '../fonts/load-fonts.js';
import { readPrevious } from '../input/read-previous.js';
import { fileEnding } from '../output/output-formats.js';
import type { CommandContext } from '../process/environment.js';
import { type BuildOptions, type UnderstoodOptions, understandOptions } from './build-options.js';

/** What one run of `build`, or one worker of a batch, shares between its reports. */
export interface BuildRun extends UnderstoodOptions {
  readonly options: BuildOptions;
  /** Loaded when first asked for, once. */
  readonly fonts: () => Promise<LoadedFonts>;
  /** Reports of earlier years, read once. */
  readonly previous: () => Promise<readonly Report[]>;
  readonly context: CommandContext;
}

/** @throws XxgkError `option-invalid` for options that are not understood. */
export function startRun(options: BuildOptions, context: CommandContext): BuildRun {
  return {
    ...understandOptions(options),
    options,
    fonts: once(() =>
      import('../fonts/load-fonts.js').then(({ loadFonts }) => loadFonts(options.fonts, context)),
    ),
    previous: once(() => readPrevious(options.previous ?? [], context)),
    context,
  };
}

/** What follows the name of a report in the names of its files. */
export function endingsOf({ formats, options }: Pick<BuildRun, 'formats' | 'options'>): readonly string[] {
  return formats.map((format) => fileEnding(format, options.review === true));
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
