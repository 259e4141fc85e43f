/** The formats whose readers are fuzzed. */
export const readerNames = ['docx', 'xlsx', 'pdf', 'ofd', 'html', 'text', 'json', 'yaml'] as const;

export type ReaderName = (typeof readerNames)[number];
