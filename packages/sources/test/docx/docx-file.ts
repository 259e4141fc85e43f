import { strToU8, zipSync } from 'fflate';
import { openSource, type SourceDocument } from '../../src/index.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A Word package: the inside of its body, and other parts by name. */
export function docxBytes(body: string, parts: Parts = {}): Uint8Array {
  const files: Parts = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  const bytes = (part: string | Uint8Array) => (typeof part === 'string' ? strToU8(part) : part);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, bytes(part)])));
}

export const styles = (inside: string): Parts => ({
  'word/styles.xml': `<w:styles ${W}>${inside}</w:styles>`,
});

export const numbering = (inside: string): Parts => ({
  'word/numbering.xml': `<w:numbering ${W}>${inside}</w:numbering>`,
});

/** References of a part: kind and target by id. */
export const references = (targets: Readonly<Record<string, readonly [string, string]>>): string =>
  `<Relationships>${Object.entries(targets)
    .map(([id, [kind, target]]) => `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const par = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
export const table = (cell: string, properties = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr><w:tc>${par(run('甲'))}</w:tc><w:tc>${cell}</w:tc></w:tr></w:tbl>`;

export async function readBody(body: string, parts: Parts = {}): Promise<SourceDocument> {
  return readBytes(docxBytes(body, parts));
}

export async function readBytes(bytes: Uint8Array, name = 'a.docx'): Promise<SourceDocument> {
  const source = await openSource(bytes, name);
  if (source.format === 'data' || source.format === 'xlsx') throw new Error('no document');
  return source.read();
}

/** The texts of all paragraphs and cells. */
export const textsOf = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text),
  );

export const notesOf = ({ notes = [] }: SourceDocument): readonly string[] =>
  notes.map(({ kind, text }) => `${kind} ${text}`);
