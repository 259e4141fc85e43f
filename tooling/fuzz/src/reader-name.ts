/** The formats whose readers are fuzzed. */
export const readerNames = [
  'docx',
  'doc',
  'odt',
  'rtf',
  'xlsx',
  'pdf',
  'ofd',
  'html',
  'mhtml',
  'text',
  'json',
  'yaml',
] as const;

export type ReaderName = (typeof readerNames)[number];
