import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** What a Word document says, without how it looks. */
export interface DocxBody {
  readonly text: string;
  readonly tables: number;
  readonly rows: number;
  readonly pictures: number;
}

/** Reads the body of a docx. @throws where it is none */
export function readBody(docx: string): DocxBody {
  const part = 'word/document.xml';
  const entries = unzipSync(readFileSync(docx), { filter: ({ name }) => name === part });
  return parseBody(strFromU8(entries[part] ?? new Uint8Array()));
}

/** Text without white space, and how many tables, rows and pictures. Alternatives for old readers do not count. Pure. */
export function parseBody(xml: string): DocxBody {
  const body = xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '');
  const count = (tag: string) => body.split(new RegExp(`<${tag}[ >/]`)).length - 1;
  const texts = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return {
    text: decode(texts.join('')).replace(/\s+/gu, ''),
    tables: count('w:tbl'),
    rows: count('w:tr'),
    pictures: count('w:drawing'),
  };
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
