import { json, xlsx, yaml } from './data.js';
import { docx } from './docx.js';
import type { DocumentFormat, Format } from './format.js';
import { html, htmlFragment } from './html.js';
import { ofd } from './ofd.js';
import { pdf } from './pdf.js';

/** Formats of every document, by their names. A new one is one more line here. */
export const documentFormats = {
  docx,
  pdf,
  ofd,
  html,
  'html-fragment': htmlFragment,
} as const satisfies Readonly<Record<string, DocumentFormat>>;

export type DocumentFormatName = keyof typeof documentFormats;

/** Every format that files of a report can be made in: those of documents, and those of data. */
export const formats = {
  ...documentFormats,
  json,
  yaml,
  xlsx,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** What is known of a format without loading its writer. */
export function describeFormat(name: FormatName): Format {
  return formats[name];
}
