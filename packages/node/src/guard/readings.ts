import type { Finding, Language } from '@xxgk/document';
import type { OpenedGongwen } from '@xxgk/gongwen';
import { readSource } from '@xxgk/pipeline';
import type { ListedReport, NotShown, ReadResult, ShownFile } from '@xxgk/readers';

/** What can be read of a document of unknown origin. Plain data, so that a thread can hand it over. */
export interface Readings {
  readonly report: ReadResult;
  /** The rows of a list; `undefined` for a file that is none. */
  readonly list: readonly ListedReport[] | undefined;
  /** The rows of the first sheet of a workbook, as they show; `undefined` for a file that is none. */
  readonly rows: readonly (readonly string[])[] | undefined;
  /** All that a file shows, to be verified. */
  readonly shown: ShownFile | NotShown;
  /** An official document of any kind. */
  readonly gongwen: OpenedGongwen;
  /** What such a document shows against the source in it; `undefined` where it has none. */
  readonly gongwenShown: readonly Finding[] | undefined;
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
  rows: async ({ bytes, name }) => {
    const { openSource, usedArea, textAt } = await import('@xxgk/sources');
    const source = await openSource(bytes, name);
    if (source.format !== 'xlsx') return undefined;
    const sheet = (await source.read()).sheets.find(({ isHidden }) => !isHidden);
    const area = sheet && usedArea(sheet);
    if (sheet === undefined || area === undefined) return [];
    return numbersUpTo(area.lastRow).map((row) =>
      numbersUpTo(area.lastColumn).map((column) => textAt(sheet, row, column)),
    );
  },
  shown: async ({ bytes, name, language }) => {
    const { readShownFile } = await import('@xxgk/readers');
    return readShownFile(bytes, name, language);
  },
  gongwen: async ({ bytes, name, language }) => {
    const { openGongwen } = await import('@xxgk/gongwen');
    return openGongwen(bytes, name, language);
  },
  gongwenShown: async ({ bytes, name, language }) => {
    const { verifyGongwen } = await import('@xxgk/gongwen');
    return verifyGongwen(bytes, name, language);
  },
};

/** Reads a document in this thread. @throws XxgkError `input-unreadable` */
export function readHere<Kind extends keyof Readings>(task: ReadingTask<Kind>): Promise<Readings[Kind]> {
  return READERS[task.kind](task);
}

function numbersUpTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
