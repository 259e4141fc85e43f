import type { Language } from '@xxgk/document';
import { readSource, verify } from '@xxgk/pipeline';
import type { ListedReport, ReadResult, Verification } from '@xxgk/readers';

/** What can be read of a document of unknown origin. Plain data, so that a thread can hand it over. */
export interface Readings {
  readonly report: ReadResult;
  /** The rows of a list; `undefined` for a file that is none. */
  readonly list: readonly ListedReport[] | undefined;
  readonly verification: Verification;
}

/** A document, and what is wanted of it. */
export interface ReadingTask<Kind extends keyof Readings = keyof Readings> {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
}

type Readers = { readonly [Kind in keyof Readings]: (task: ReadingTask) => Promise<Readings[Kind]> };

const READERS: Readers = {
  report: ({ bytes, name, language }) => readSource({ kind: 'file', bytes, name }, language),
  list: async ({ bytes, name, language }) => {
    const { readReportList } = await import('@xxgk/readers');
    return readReportList(bytes, name, { language });
  },
  verification: ({ bytes, name, language }) => verify(bytes, name, language),
};

/** Reads a document in this thread. @throws XxgkError `input-unreadable` */
export function readHere<Kind extends keyof Readings>(task: ReadingTask<Kind>): Promise<Readings[Kind]> {
  return READERS[task.kind](task);
}
