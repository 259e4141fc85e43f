import type { Block } from '@xxgk/document';
import type { Html } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { headingToHtml } from './heading.js';
import { letterheadToHtml, officialToHtml } from './official.js';
import { listToHtml, pageBreakToHtml, paragraphToHtml } from './paragraph.js';
import { pictureToHtml } from './picture.js';
import { signatureToHtml } from './signature.js';
import { tableToHtml } from './table.js';
import { titleToHtml } from './title.js';

/** Writes one block of a given type. */
export type BlockHandler<Type extends Block['type']> = (
  block: Extract<Block, { type: Type }>,
  context: HtmlContext,
) => Html;

/** One handler per block type: a new node does not compile until it has one. */
export const blockHandlers: { readonly [Type in Block['type']]: BlockHandler<Type> } = {
  title: titleToHtml,
  heading: headingToHtml,
  paragraph: paragraphToHtml,
  list: listToHtml,
  pageBreak: pageBreakToHtml,
  table: tableToHtml,
  picture: pictureToHtml,
  signature: signatureToHtml,
  letterhead: letterheadToHtml,
  recipients: officialToHtml,
  attachmentList: officialToHtml,
  stampedSignature: officialToHtml,
  personalSignature: officialToHtml,
  note: officialToHtml,
  attendance: officialToHtml,
  attachmentStart: officialToHtml,
  imprint: officialToHtml,
};

export function blockToHtml(block: Block, context: HtmlContext): Html {
  // The mapped type above pairs types and handlers; the compiler does not follow it through a union.
  const handler = blockHandlers[block.type] as BlockHandler<Block['type']>;
  return handler(block, context);
}
