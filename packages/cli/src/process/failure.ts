import { type Language, XxgkError } from '@xxgk/document';
import { ExitCode } from './exit-codes.js';

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
  const exitCode = error.code === 'option-invalid' ? ExitCode.usage : ExitCode.environment;
  return new Failure(exitCode, error.describe(language), { cause: error });
}

/** What to do with an error: `.catch(toFailure(language))` gives the failure. @throws what nobody foresaw */
export function toFailure(language: Language): (error: unknown) => Failure {
  return (error) => {
    const failure = asFailure(error, language);
    if (failure === undefined) throw error;
    return failure;
  };
}

/** Short reason of a failed system call: `EACCES`, else its message. */
export function reasonOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  return String(code ?? message ?? error);
}
