import type { Language } from './language.js';

export type XxgkErrorCode =
  | 'font-missing'
  | 'input-unreadable'
  | 'output-unwritable'
  | 'option-invalid'
  | 'document-invalid'
  | 'report-faulty';

/** Makes the error of a definition. `parameters` fill its sentence; `cause` is what a library threw. */
export type ErrorDefinition<Parameters extends readonly unknown[]> = (
  parameters: Parameters,
  cause?: unknown,
) => XxgkError;

/**
 * The caller or the environment is wrong (a missing font, an unusable option); what is wrong in a report is a Finding.
 * It carries a code and parameters and is worded where it is shown: `describe(language)`. `message` is English.
 */
export class XxgkError extends Error {
  override readonly name = 'XxgkError';
  readonly code: XxgkErrorCode;
  readonly parameters: readonly unknown[];
  readonly describe: (language: Language) => string;

  constructor(
    code: XxgkErrorCode,
    parameters: readonly unknown[],
    describe: (language: Language) => string,
    cause?: unknown,
  ) {
    super(describe('en'), cause === undefined ? {} : { cause });
    this.code = code;
    this.parameters = parameters;
    this.describe = describe;
  }
}

/** An error with its sentences, beside the code that throws it: `throw damaged([name], cause)`. */
export function defineError<Parameters extends readonly unknown[]>(
  code: XxgkErrorCode,
  text: Readonly<Record<Language, (...parameters: Parameters) => string>>,
): ErrorDefinition<Parameters> {
  return (parameters, cause) =>
    new XxgkError(code, parameters, (language) => text[language](...parameters), cause);
}
