import { json, xlsx, yaml } from './data.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { html, htmlFragment } from './html.js';
import { ofd } from './ofd.js';
import { pdf } from './pdf.js';

/** Every format that files can be made in, by its name. A new one is one more line here. */
export const formats = {
  docx,
  pdf,
  ofd,
  html,
  'html-fragment': htmlFragment,
  json,
  yaml,
  xlsx,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** What is known of a format without loading its writer. */
export function describeFormat(name: FormatName): Format {
  return formats[name];
}
