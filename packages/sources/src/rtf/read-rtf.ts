import { type Refuse, refusedAs } from '../container/input-problem.js';
import type { DocxContext } from '../docx/docx-context.js';
import { element } from '../docx/element.js';
import { readNumbering } from '../docx/numbering.js';
import { readBlocks } from '../docx/read-blocks.js';
import { readStyles } from '../docx/styles.js';
import type { SourceDocument } from '../source-document.js';
import { rtfTokens } from './rtf-tokens.js';
import { RtfWalk } from './rtf-walk.js';

const CHUNK = 8192;

/**
 * Reads an RTF file: its paragraphs and tables are put into the elements of the newer Word format, and read as these are.
 * Automatic numbers are the words that the file has for them. Headers, footers, notes and comments are left out.
 * @throws XxgkError as made by `refuse`, for a file that is damaged.
 */
export function readRtf(bytes: Uint8Array, refuse: Refuse): SourceDocument {
  try {
    const walk = new RtfWalk();
    for (const token of rtfTokens(oneByteText(bytes))) walk.take(token);
    const context: DocxContext = {
      styles: readStyles(undefined),
      numbering: readNumbering(undefined),
      count: { paragraphs: 0, tables: 0 },
      notes: [],
      inserted: new Map(),
      toldFormats: new Set(),
    };
    const blocks = readBlocks(element('body', {}, walk.blocks()), context);
    const { notes } = context;
    return { format: 'rtf', blocks, ...(notes.length === 0 ? {} : { notes }) };
  } catch (cause) {
    throw refusedAs(cause, 'damaged', refuse);
  }
}

function oneByteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}
