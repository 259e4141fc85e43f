import {
  arrangeAttachmentList,
  arrangeAttendance,
  type BlockOf,
  type Entry,
  titleWidth,
} from '@xxgk/document';
import { type FileChild, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { styleIds } from '../../parts/style-ids.js';
import { blankLines } from '../blank-lines.js';
import { twips } from './arranged.js';

export function attachmentListToDocx(
  list: BlockOf<'attachmentList'>,
  context: DocxContext,
): readonly FileChild[] {
  const { blankLinesBefore } = context.sheet.closing.attachmentList;
  const entries = arrangeAttachmentList(list, context.sheet);
  const isKept = context.keptWithNext.has(list);
  return entriesToDocx(entries, blankLinesBefore, { isKept, isOne: isKept }, context);
}

export function attendanceToDocx(
  attendance: BlockOf<'attendance'>,
  context: DocxContext,
): readonly FileChild[] {
  const { blankLinesBefore } = context.sheet.closing.attendance;
  const entries = arrangeAttendance(attendance, context.sheet);
  const isKept = context.keptWithNext.has(attendance);
  return entriesToDocx(entries, blankLinesBefore, { isKept, isOne: true }, context);
}

/** `isKept`: they stay with what follows; `isOne`: they stay together. */
function entriesToDocx(
  entries: readonly Entry[],
  blankLinesBefore: number,
  { isKept, isOne }: { readonly isKept: boolean; readonly isOne: boolean },
  context: DocxContext,
): readonly FileChild[] {
  const kept = (index: number): IParagraphOptions => {
    if (!isOne) return {};
    return isKept || index < entries.length - 1 ? { keepNext: true, keepLines: true } : { keepLines: true };
  };
  const style = styleIds.paragraph.salutation;
  return [
    ...blankLines(blankLinesBefore, isKept),
    ...entries.map(
      (entry, index) => new Paragraph({ style, ...kept(index), ...entryOptions(entry, context) }),
    ),
  ];
}

/** Labels and text at tab stops; further lines hang under the text. */
export function entryOptions(entry: Entry, { fonts }: DocxContext): IParagraphOptions {
  const places = [...entry.labels.map(({ left }) => left), entry.left];
  const [start = entry.left] = places;
  const font = (typeface: Entry['typeface']) => {
    const { eastAsia, latin = eastAsia } = fonts[typeface];
    return { hint: 'eastAsia', ascii: latin, hAnsi: latin, eastAsia, cs: latin } as const;
  };
  const labels = entry.labels.map(({ text, typeface, left }, index) => {
    const isFilled = Math.abs((places[index + 1] ?? 0) - left - titleWidth(text) * entry.size) < 1;
    const children = isFilled ? [text] : [text, new Tab()];
    return new TextRun({ font: font(typeface), size: entry.size * 2, children });
  });
  return {
    indent: { left: twips(entry.left), hanging: twips(entry.left - start), right: twips(entry.right) },
    tabStops: places.slice(1).map((place) => ({ type: 'left' as const, position: twips(place) })),
    children: [
      ...labels,
      new TextRun({ font: font(entry.typeface), size: entry.size * 2, text: entry.text }),
    ],
  };
}
