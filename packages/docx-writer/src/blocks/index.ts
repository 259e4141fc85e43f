import type { Block } from '@xxgk/document';
import type { FileChild } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { headingToDocx } from './heading.js';
import { attachmentListToDocx, attendanceToDocx } from './official/entries.js';
import { imprintToDocx } from './official/imprint.js';
import { letterheadToDocx } from './official/letterhead.js';
import { attachmentStartToDocx, noteToDocx, recipientsToDocx } from './official/lines.js';
import { personalSignatureToDocx, stampedSignatureToDocx } from './official/official-signature.js';
import { listToDocx, pageBreakToDocx, paragraphToDocx } from './paragraph.js';
import { pictureToDocx } from './picture.js';
import { signatureToDocx } from './signature.js';
import { tableToDocx } from './table.js';
import { titleToDocx } from './title.js';

/** Writes one block of a given type. */
export type BlockHandler<Type extends Block['type']> = (
  block: Extract<Block, { type: Type }>,
  context: DocxContext,
) => readonly FileChild[];

/** One handler per block type: a new node does not compile until it has one. */
export const blockHandlers: { readonly [Type in Block['type']]: BlockHandler<Type> } = {
  title: titleToDocx,
  heading: headingToDocx,
  paragraph: paragraphToDocx,
  list: listToDocx,
  pageBreak: pageBreakToDocx,
  table: tableToDocx,
  picture: pictureToDocx,
  signature: signatureToDocx,
  letterhead: letterheadToDocx,
  recipients: recipientsToDocx,
  attachmentList: attachmentListToDocx,
  stampedSignature: stampedSignatureToDocx,
  personalSignature: personalSignatureToDocx,
  note: noteToDocx,
  attendance: attendanceToDocx,
  attachmentStart: attachmentStartToDocx,
  imprint: imprintToDocx,
};

export function blockToDocx(block: Block, context: DocxContext): readonly FileChild[] {
  // The mapped type above pairs types and handlers; the compiler does not follow it through a union.
  const handler = blockHandlers[block.type] as BlockHandler<Block['type']>;
  return handler(block, context);
}
