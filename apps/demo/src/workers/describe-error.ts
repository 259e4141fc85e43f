import { type Language, XxgkError } from '@xxgk/document';

/** What went wrong, in words to show: our own errors in the language of the app, others as their library says it. */
export function describeError(error: unknown, language: Language): string {
  if (error instanceof XxgkError) return error.describe(language);
  return error instanceof Error ? error.message : String(error);
}
