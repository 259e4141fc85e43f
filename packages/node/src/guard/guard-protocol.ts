import { type Language, XxgkError } from '@xxgk/document';

/** What a thread answers: what it read, an error as it is shown, or one that nobody foresaw. */
export type GuardAnswer =
  | { readonly outcome: 'read'; readonly reading: unknown }
  | {
      readonly outcome: 'refused';
      readonly code: XxgkError['code'];
      readonly sentences: Readonly<Record<Language, string>>;
    }
  | { readonly outcome: 'failed'; readonly reason: string };

/** An error as it crosses from a thread. */
export function answerOf(error: unknown): GuardAnswer {
  if (error instanceof XxgkError) {
    const sentences = { 'zh-CN': error.describe('zh-CN'), en: error.describe('en') };
    return { outcome: 'refused', code: error.code, sentences };
  }
  return {
    outcome: 'failed',
    reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** The error again on the other side. */
export function refusedError({ code, sentences }: Extract<GuardAnswer, { outcome: 'refused' }>): XxgkError {
  return new XxgkError(code, [], (language) => sentences[language]);
}
