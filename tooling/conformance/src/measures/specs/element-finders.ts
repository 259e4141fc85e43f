import { type DocumentFacts, type PageFacts, type TextLine, toMm } from '../facts.js';
import { bodyLines, imprintLines, pieces, signature, titleLines } from '../find-elements.js';
import { firstRedRule } from './head.js';
import { standard } from './standard.js';
import { BASELINE_SHARE, isPortrait } from './text-finders.js';

const { block, character, line: lineMm } = standard;
const ATTENDANCE = /^(?:出席|请假|列席)：/;

/** Distance from the left edge of the text block, in characters. */
export function indentOf({ left }: TextLine): number {
  return (toMm(left) - block.left) / character;
}

/** Top of the frame of a line that is one pitch high, from the top of the page. */
export function frameTop({ baseline }: TextLine): number {
  return toMm(baseline) - BASELINE_SHARE * lineMm;
}

/** What is white between the frames of two lines. */
export function gap(above: TextLine, below: TextLine): number {
  return toMm(below.baseline - above.baseline) - lineMm;
}

export function firstOf(pages: readonly PageFacts[]): readonly PageFacts[] {
  return pages.slice(0, 1);
}

/** The flush line below the title, and the last line of the title. */
export function recipients({ pages }: DocumentFacts) {
  return firstOf(pages).flatMap((one) => {
    const title = titleLines(one).at(-1);
    const line = title && bodyLines(one).find(({ baseline }) => baseline > title.baseline);
    return title && line && Math.abs(indentOf(line)) < 1 && !line.text.startsWith('（')
      ? [{ title, line }]
      : [];
  });
}

/** The list of attachments after the text, with the line above it, and how far the numbers of the others stand from the first. */
export function notices({ pages }: DocumentFacts) {
  return pages.flatMap((one) => {
    const lines = bodyLines(one);
    const at = lines.findIndex(({ text }) => text.startsWith('附件：'));
    const line = lines[at];
    if (line === undefined) return [];
    // A table or a picture may end above it, which is no line of the text.
    const above = lines.find((other) => other === one.lines[one.lines.indexOf(line) - 1]);
    const [, , , first] = line.glyphs;
    const others = lines.slice(at + 1).filter(({ text }, index) => text.startsWith(`${index + 2}.`));
    const shifts = others.map(({ left }) => toMm(left - (first?.left ?? 0)) / character);
    return [{ line, above, shifts }];
  });
}

/** A line in brackets below the date. */
export function notes(facts: DocumentFacts) {
  const date = signature(facts)?.date;
  return facts.pages.flatMap((one) => {
    const lines = bodyLines(one);
    const at = date === undefined ? -1 : lines.indexOf(date);
    const line = at < 0 ? undefined : lines[at + 1];
    return date && line?.text.startsWith('（') ? [{ date, line }] : [];
  });
}

/** The labels of attachments on upright pages, with the first line of the title below. */
export function attachments({ pages }: DocumentFacts) {
  return pages.filter(isPortrait).flatMap((one) => {
    const label = bodyLines(one).find(({ text }) => /^附件\d*$/.test(text));
    return label ? [{ label, title: titleLines(one).find(({ baseline }) => baseline > label.baseline) }] : [];
  });
}

/** The number of an order, and the first line of the text where no title stands between them, as that of a report does. */
export function orderNumbers({ pages }: DocumentFacts) {
  return firstOf(pages).flatMap((one) => {
    const lines = bodyLines(one);
    const at = lines.findIndex(({ text }) => /^第\d+号$/.test(text));
    const line = lines[at];
    const isTitled = titleLines(one).some(({ baseline }) => line !== undefined && baseline > line.baseline);
    return line ? [{ line, next: isTitled ? undefined : lines[at + 1] }] : [];
  });
}

/**
 * The line of the document number in front of the red rule; where several signers take more lines, the first of theirs:
 * the number stands beside the last. @rule GB/T 9704-2012 §7.2.6
 */
export function belowMarkLines(facts: DocumentFacts): readonly TextLine[] {
  const [rule] = firstRedRule(facts);
  return firstOf(facts.pages).flatMap((one) => {
    const found = bodyLines(one)
      .filter(({ baseline }) => rule !== undefined && baseline < rule.top)
      .flatMap(pieces);
    const numbers = found.filter(({ text }) => /〔\d{4}〕\d+号$/.test(text));
    const signers = found.filter(({ text }) => text.startsWith('签发人：'));
    const [first] = [...numbers, ...signers].sort((a, b) => a.baseline - b.baseline);
    return numbers.length === 0 || first === undefined ? [] : [first];
  });
}

export function attendance({ pages }: DocumentFacts): readonly TextLine[] {
  return pages.flatMap((one) => bodyLines(one).filter(({ text }) => ATTENDANCE.test(text)));
}

export function copies(facts: DocumentFacts): readonly TextLine[] {
  return imprintLines(facts).filter(({ text }) => /^(?:主送|抄送|抄报)：/.test(text));
}
