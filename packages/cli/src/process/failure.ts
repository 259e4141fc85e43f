import { type Language, XxgkError } from '@xxgk/document';
import { ExitCode } from './exit-codes.js';

/** Exit codes of errors; of others, the environment is to blame. */
const EXIT_CODES: Readonly<Partial<Record<XxgkError['code'], ExitCode>>> = {
  'option-invalid': ExitCode.usage,
  'report-faulty': ExitCode.findings,
};

/** An error as the command shows it: its exit code, and a sentence with what to do. */
export class Failure extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The failure that an error amounts to, in a language; `undefined` for errors that nobody foresaw. */
export function asFailure(error: unknown, language: Language): Failure | undefined {
  if (error instanceof Failure) return error;
  if (!(error instanceof XxgkError)) return undefined;
  return new Failure(EXIT_CODES[error.code] ?? ExitCode.environment, error.describe(language), {
    cause: error,
  });
}

/** What to do with an error: `.catch(toFailure(language))` gives the failure. @throws what nobody foresaw */
export function toFailure(language: Language): (error: unknown) => Failure {
  return (error) => {
    const failure = asFailure(error, language);
    if (failure === undefined) throw error;
    return failure;
  };
}
