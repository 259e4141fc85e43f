import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, DocumentTree, Inline } from '@xxgk/document';
import { writeDocx } from '@xxgk/docx-writer';
import { composeDocument } from '@xxgk/model';
import { reportVariant } from './reports.js';

/** Writes the templates for a report of so much prose and returns the beginning of their names. */
export async function writeTemplates(folder: string, prose = 1): Promise<string> {
  const start = join(folder, `template-${prose}`);
  const document = composeDocument(reportVariant(0, prose));
  writeFileSync(`${start}-braces.docx`, await templateFor(document, (name) => `{${name}}`));
  writeFileSync(`${start}-commands.docx`, await templateFor(document, (name) => `{INS ${name}}`));
  return start;
}

/** A Word template that looks like the report of xxgk, with a tag in the place of each text. */
async function templateFor(document: DocumentTree, tag: (name: string) => string): Promise<Uint8Array> {
  let count = 0;
  const tagOf: Replace = (text) => {
    if (text === '') return text;
    count += 1;
    return tag(`t${count}`);
  };
  const children = document.children.map((block) => replaced(block, tagOf));
  const { bytes } = await writeDocx({ ...document, children }, { createdAt: '2023-01-18T00:00:00+08:00' });
  return bytes;
}

/** The values of the tags, in the order in which templates have them. */
export function templateValues({ children }: DocumentTree): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const collect: Replace = (text) => {
    if (text !== '') values[`t${Object.keys(values).length + 1}`] = text;
    return text;
  };
  for (const block of children) replaced(block, collect);
  return values;
}

type Replace = (text: string) => string;

/** A block with other texts. */
function replaced(block: Block, replace: Replace): Block {
  const inline = (node: Inline): Inline => ({ ...node, value: replace(node.value) });
  switch (block.type) {
    case 'title':
      return { ...block, segments: [replace(block.segments.join(''))] };
    case 'heading':
    case 'paragraph':
      return { ...block, children: block.children.map(inline) };
    case 'signature':
      return { ...block, organ: replace(block.organ), date: replace(block.date) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, text: replace(cell.text) })),
        })),
      };
    default:
      throw new Error(`the example has a ${block.type}, which templates do not know`);
  }
}
