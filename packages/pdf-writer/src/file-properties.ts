import { type DocumentMetadata, type Moment, type RecordKey, recordEntries } from '@xxgk/document';
import { pdfDate } from './pdf-date.js';

/** What the file says about itself: written twice, as XMP and as the information dictionary, word for word. */
export interface FileProperties {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** Number of the document: `dc:identifier`. */
  readonly identifier?: string;
  /** 文种: `dc:type`. */
  readonly type?: string;
  readonly record: readonly { readonly key: RecordKey; readonly value: string }[];
  readonly tool: string;
  readonly createdAt: Moment;
}

/** Properties of a report's file. Characters that XML cannot hold are left out. Never throws. */
export function fileProperties(metadata: DocumentMetadata, createdAt: Moment): FileProperties {
  const { record = {} } = metadata;
  const identifier = record.documentNumber ?? record.fileNumber;
  return {
    title: printable(metadata.title),
    author: printable(metadata.organ),
    description: printable(metadata.subject),
    keywords: metadata.keywords.map(printable),
    language: metadata.language,
    ...(identifier === undefined ? {} : { identifier: printable(identifier) }),
    ...(record.genre === undefined ? {} : { type: printable(record.genre) }),
    record: recordEntries(record).map(({ key, value }) => ({ key, value: printable(value) })),
    tool: '@xxgk/pdf-writer',
    createdAt,
  };
}

/** The properties as an information dictionary. */
export function informationDictionary(properties: FileProperties): Record<string, string> {
  const { title, author, description, keywords, tool, createdAt } = properties;
  const optional = {
    ...(description === '' ? {} : { Subject: description }),
    ...(keywords.length === 0 ? {} : { Keywords: joinKeywords(keywords) }),
  };
  const dates = { CreationDate: pdfDate(createdAt.iso), ModDate: pdfDate(createdAt.iso) };
  return { Title: title, Author: author, ...optional, Creator: tool, Producer: tool, ...dates };
}

/** Keywords as one text, as `pdf:Keywords` and `/Keywords` have them. */
export function joinKeywords(keywords: readonly string[]): string {
  return keywords.join(', ');
}

function printable(value: string): string {
  return value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}
