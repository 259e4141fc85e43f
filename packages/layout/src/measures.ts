import type { Block } from '@xxgk/document';
import { measureList } from './blocks/measure-list.js';
import { measurePageBreak } from './blocks/measure-page-break.js';
import { measurePicture } from './blocks/measure-picture.js';
import { measureSignature } from './blocks/measure-signature.js';
import {
  measureHeading,
  measureNote,
  measureParagraph,
  measureRecipients,
  measureTitle,
} from './blocks/measure-text.js';
import type { LayoutContext } from './layout-context.js';
import { measureAttachmentStart } from './official/measure-attachment-start.js';
import { measureAttachmentList, measureAttendance } from './official/measure-entries.js';
import { measureImprint } from './official/measure-imprint.js';
import { measureLetterhead } from './official/measure-letterhead.js';
import { measurePersonalSignature, measureStampedSignature } from './official/measure-official-signature.js';
import type { Measure, Measured } from './strip.js';
import { measureTable } from './table/measure-table.js';

/** One measure for each kind of block: a kind without one does not compile. */
export type Measures = { readonly [Kind in Block['type']]: Measure<Extract<Block, { type: Kind }>> };

const MEASURES: Measures = {
  title: measureTitle,
  heading: measureHeading,
  paragraph: measureParagraph,
  list: measureList,
  pageBreak: measurePageBreak,
  table: measureTable,
  picture: measurePicture,
  signature: measureSignature,
  letterhead: measureLetterhead,
  recipients: measureRecipients,
  attachmentList: measureAttachmentList,
  stampedSignature: measureStampedSignature,
  personalSignature: measurePersonalSignature,
  note: measureNote,
  attendance: measureAttendance,
  attachmentStart: measureAttachmentStart,
  imprint: measureImprint,
};

/** A block in strips. */
export function measureBlock(context: LayoutContext, block: Block): Measured {
  return (MEASURES[block.type] as Measure<Block>)(context, block);
}
