import type { Block } from '../tree/nodes.js';
import {
  type Fields,
  isBoolean,
  isCount,
  isFilled,
  isImage,
  isLevel,
  isSpan,
  isText,
  isWeights,
  listOf,
  objectOf,
  optional,
} from './field-checks.js';

const texts = listOf(objectOf({ type: isFilled, value: isText }));
const inlines = listOf(objectOf({ type: isFilled, value: isText, footnote: optional(texts) }));
const labelled = listOf(objectOf({ label: isText, text: isText }));
const strings = listOf(isText);
const cell = objectOf({ role: isFilled, text: isText, columnSpan: isSpan, rowSpan: isSpan });

/** What the fields of each kind of block hold. A new kind does not compile without an entry. */
export const BLOCK_FIELDS: { readonly [Type in Block['type']]: Fields } = {
  title: { segments: listOf(isFilled) },
  heading: { level: isLevel, children: inlines },
  paragraph: { children: inlines },
  list: { items: listOf(inlines) },
  pageBreak: {},
  table: {
    id: isFilled,
    summary: isText,
    columnWeights: isWeights,
    headerRowCount: isCount,
    rows: listOf(objectOf({ cells: listOf(cell), keepWithNext: isBoolean })),
  },
  picture: { image: isImage, caption: isText, alternative: isFilled },
  signature: { organ: isText, date: isText, furtherOrgans: optional(strings) },
  letterhead: {
    form: isFilled,
    organs: listOf(isFilled),
    suffix: isText,
    signers: strings,
    upward: isBoolean,
    number: optional(isText),
    serial: optional(isText),
    secrecy: optional(isText),
    urgency: optional(isText),
  },
  recipients: { organs: listOf(isFilled) },
  attachmentList: { titles: listOf(isFilled) },
  stampedSignature: { organs: listOf(isFilled), date: isText, seal: optional(isImage) },
  personalSignature: {
    signers: listOf(objectOf({ post: isText, name: isText, signature: optional(isImage) })),
    date: isText,
  },
  note: { text: isText },
  attendance: { entries: labelled },
  attachmentStart: { label: isText, segments: listOf(isFilled) },
  imprint: {
    ruled: isBoolean,
    recipients: labelled,
    printedBy: optional(isText),
    printedOn: optional(isText),
  },
};
