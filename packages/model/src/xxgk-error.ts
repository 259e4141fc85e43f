export type XxgkErrorCode =
  | 'font-missing'
  | 'input-unreadable'
  | 'output-unwritable'
  | 'option-invalid'
  | 'document-invalid';

/** The caller or the environment is wrong (a missing font, an unusable option); what is wrong in a report is a Finding. */
export class XxgkError extends Error {
  override readonly name = 'XxgkError';
  readonly code: XxgkErrorCode;

  constructor(code: XxgkErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
