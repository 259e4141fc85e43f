import type { Language } from '@xxgk/document';
import type { Guard } from '../guard/read-guarded.js';
import type { OpenArchives } from '../input/archives.js';

/** What a program of one machine lets this package touch of the world: all of it in one place, so that tests can stand in. */
export interface LocalContext {
  readonly language: Language;
  /** Version of xxgk: files and manifests record it. */
  readonly version: string;
  /** Paths are relative to it. */
  readonly workingDirectory: string;
  /** `SOURCE_DATE_EPOCH` and `XXGK_FONTS` count, where options say nothing. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** The day of the run, `2023-01-18`; without it nothing is compared with it. */
  readonly today?: string;
  /** Work may be shared out among worker threads; without it all of it is done in this one. */
  readonly threads?: boolean;
  /** Reads documents of unknown origin in a thread of their own; without it they are read in this one. */
  readonly guard?: Guard;
  /** Keeps an archive open between its files; without it each file opens it anew. */
  readonly archives?: OpenArchives;
  /** Takes sentences that somebody should see while work goes on. */
  readonly err?: (line: string) => void;
}
