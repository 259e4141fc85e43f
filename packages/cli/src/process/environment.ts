import type { LocalContext } from '@xxgk/node';

/** What a command may touch of the world: all of it in one place, so that tests can stand in. */
export interface Environment extends Omit<LocalContext, 'language' | 'version'> {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Shows how far a long run is, in a line that renews itself; `undefined` takes it away. Only on a terminal. */
  readonly showProgress?: (text: string | undefined) => void;
}

/** An environment with the language the user chose, and the version of xxgk. */
export interface CommandContext extends Environment, Pick<LocalContext, 'language' | 'version'> {}
