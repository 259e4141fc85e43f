import type { Language } from '@xxgk/document';
import type { Guard } from '../guard/read-guarded.js';
import type { OpenArchives } from '../input/archives.js';

/** What a command may touch of the world: all of it in one place, so that tests can stand in. */
export interface Environment {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** The day of the run, `2023-01-18`; without it nothing is compared with it. */
  readonly today?: string;
  /** Work may be shared out among worker threads; without it all of it is done in this one. */
  readonly threads?: boolean;
  /** Reads documents of unknown origin in a thread of their own; without it they are read in this one. */
  readonly guard?: Guard;
  /** Keeps an archive open between its files; without it each file opens it anew. */
  readonly archives?: OpenArchives;
  /** Shows how far a long run is, in a line that renews itself; `undefined` takes it away. Only on a terminal. */
  readonly showProgress?: (text: string | undefined) => void;
}

/** An environment with the language the user chose. */
export interface CommandContext extends Environment {
  readonly language: Language;
  /** Version of xxgk. */
  readonly version: string;
}
