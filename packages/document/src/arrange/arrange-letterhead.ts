import { toPoints } from '../style/length.js';
import type { HeadForm, LetterheadStyle } from '../style/official-style.js';
import type { StyleSheet } from '../style/style-sheet.js';
import type { Letterhead } from '../tree/official-nodes.js';
import { arrangeMark } from './arrange-mark.js';
import { arrangeSigners } from './arrange-signers.js';
import {
  type Arranged,
  type ArrangedLine,
  type ArrangedRule,
  jointMarkHeight,
  type Piece,
} from './arrangement.js';
import { BASELINE_SHARE, HANZI_DEPTH, HANZI_HEIGHT, type PageFrame, pageFrame } from './page-frame.js';
import { withoutRed } from './without-red.js';

/** 版头 as exact lines. Lengths in points. */
export interface ArrangedLetterhead {
  /**
   * What begins in the top margin of the first page, as in a letter; `top` counts from the top of the page. Its rule
   * follows its line at once: word processors widen a frame by the distance of a border.
   */
  readonly header?: { readonly top: number; readonly items: readonly Arranged[] };
  /** What stands in the text block of the first page, from its top. */
  readonly items: readonly Arranged[];
  /** A rule near the foot of the first page: place of its first stroke, from the top of the page. */
  readonly footRule?: { readonly top: number; readonly rule: ArrangedRule };
  readonly blankLinesAfter: number;
}

/**
 * Finds the place of every element of the head. The same arrangement is painted and written into Word documents.
 * Pure. @rule GB/T 9704-2012 §7.2, §10
 */
export function arrangeLetterhead(head: Letterhead, sheet: StyleSheet): ArrangedLetterhead {
  const arranged = arrangeHead(head, sheet);
  return head.isPreprinted ? withoutRed(arranged) : arranged;
}

function arrangeHead(head: Letterhead, sheet: StyleSheet): ArrangedLetterhead {
  const style = sheet.letterhead;
  const form = style.forms[head.form];
  const frame = pageFrame(sheet);
  const common = { blankLinesAfter: form.blankLinesAfter };
  if (form.markTop.from === 'page') {
    return {
      ...common,
      header: markAsHeader(head, style, form, frame),
      items: letterLines(head, style, form, frame),
      ...footRule(style, form, frame, toPoints(sheet.page.height)),
    };
  }
  return { ...common, items: headLines(head, style, form, frame) };
}

/** Marks of serial, secrecy and urgency, line by line; secrecy alone stands on the second. @rule GB/T 9704-2012 §7.2.1–7.2.3 */
function markings(head: Letterhead, style: LetterheadStyle, frame: PageFrame): readonly Piece[][] {
  const { serial, secrecy, urgency } = style.marking;
  const piece = (text: string, typeface: Piece['typeface']): Piece[] => [
    { text, typeface, size: frame.character, anchor: 'left', x: 0, letterSpacing: 0, widthScale: 1 },
  ];
  return [
    ...(head.serial === undefined ? [] : [piece(head.serial, serial)]),
    ...(head.serial === undefined && head.secrecy !== undefined && head.form !== 'letter' ? [[]] : []),
    ...(head.secrecy === undefined ? [] : [piece(head.secrecy, secrecy)]),
    ...(head.urgency === undefined ? [] : [piece(head.urgency, urgency)]),
  ];
}

function line(pieces: readonly Piece[], height: number, spaceBefore = 0): ArrangedLine {
  return { type: 'line', spaceBefore, height, pieces };
}

function headLines(
  head: Letterhead,
  style: LetterheadStyle,
  form: HeadForm,
  frame: PageFrame,
): readonly Arranged[] {
  const { item, size } = arrangeMark(head, style.mark, frame.textWidth, style.red);
  const top = toPoints(form.markTop.distance) - (1 - style.mark.inkHeight) * size;
  const marked = markings(head, style, frame);
  // The mark of an order stands high: lines that would push it down stand closer.
  const height = Math.max(frame.character, Math.min(frame.linePitch, top / marked.length));
  const above = marked.map((pieces) => line(pieces, height));
  const used = above.length * height;
  const mark = { ...item, spaceBefore: Math.max(0, top - used) };
  const below = numberLines(head, style, form, frame);
  const blank = form.blankLinesBeforeNumber * frame.linePitch;
  const inkToFoot = (style.mark.lineHeight - 1 - style.mark.inkDepth) * size;
  return [
    ...above,
    mark,
    ...below.map((pieces, index) => ({
      ...line(pieces, frame.linePitch, index === 0 ? blank - inkToFoot : 0),
      ...(index === below.length - 1 && form.rule.below === 'number'
        ? {
            ruleBelow: ruleBelow(
              style,
              form,
              frame,
              (1 - BASELINE_SHARE) * frame.linePitch - HANZI_DEPTH * frame.character,
            ),
          }
        : {}),
    })),
  ];
}

/** The number in the middle; of a document to a superior at the left, on the line of the last signer. @rule GB/T 9704-2012 §7.2.5–7.2.6 */
function numberLines(
  head: Letterhead,
  style: LetterheadStyle,
  form: HeadForm,
  frame: PageFrame,
): readonly (readonly Piece[])[] {
  const look = { typeface: style.number, size: frame.character, letterSpacing: 0, widthScale: 1 };
  if (!head.upward) {
    if (head.number === undefined) return form.rule.below === 'number' ? [[]] : [];
    return [[{ ...look, text: head.number, anchor: 'center', x: frame.textWidth / 2 }]];
  }
  const signers = arrangeSigners(head.signers, style, frame);
  const number: readonly Piece[] =
    head.number === undefined
      ? []
      : [{ ...look, text: head.number, anchor: 'left', x: style.sideIndent * frame.character }];
  if (signers.length === 0) return [number];
  return signers.map((pieces, index) => (index === signers.length - 1 ? [...number, ...pieces] : pieces));
}

/** `footOfInk` is what the line has below the ink of its text: it counts as part of the distance. */
function ruleBelow(
  style: LetterheadStyle,
  { rule }: HeadForm,
  frame: PageFrame,
  footOfInk: number,
): ArrangedRule {
  const { strokes, gap } = style.rules[rule.kind];
  return {
    kind: rule.kind,
    distance: Math.max(0, Math.round(toPoints(rule.distance) - footOfInk)),
    strokes: strokes.map(toPoints),
    gap: toPoints(gap),
    outdent: outdentOf(rule.width === undefined ? frame.textWidth : toPoints(rule.width), frame),
    colour: style.red,
  };
}

/** A rule wider than the text block stands in the middle of the page. */
function outdentOf(width: number, frame: PageFrame): ArrangedRule['outdent'] {
  if (width <= frame.textWidth) return { left: 0, right: 0 };
  const left = frame.left - (frame.width - width) / 2;
  return { left, right: width - frame.textWidth - left };
}

function markAsHeader(
  head: Letterhead,
  style: LetterheadStyle,
  form: HeadForm,
  frame: PageFrame,
): NonNullable<ArrangedLetterhead['header']> {
  const { item, size } = arrangeMark(head, style.mark, frame.textWidth, style.red);
  const { inkHeight, inkDepth } = style.mark;
  const distance = toPoints(form.rule.distance);
  const rule = { ...ruleBelow(style, form, frame, distance), distance: 0 };
  const top = toPoints(form.markTop.distance);
  if (item.type === 'jointMark') {
    const foot = distance - (style.mark.lineHeight - 1 - inkDepth) * size;
    return {
      top: top - (1 - inkHeight) * size,
      items: [item, { ...line([], Math.max(1, foot)), ruleBelow: rule }],
    };
  }
  const height = (inkDepth * size + distance) / (1 - BASELINE_SHARE);
  return {
    top: top + inkHeight * size - BASELINE_SHARE * height,
    items: [{ ...item, height, ruleBelow: rule }],
  };
}

/** Number at the right and marks at the left of the lines below the first rule. @rule GB/T 9704-2012 §10.1 */
function letterLines(
  head: Letterhead,
  style: LetterheadStyle,
  form: HeadForm,
  frame: PageFrame,
): readonly Arranged[] {
  const left = markings(head, style, frame);
  const number: readonly Piece[] =
    head.number === undefined
      ? []
      : [
          {
            text: head.number,
            typeface: style.number,
            size: frame.character,
            anchor: form.numberPlace === 'right' ? 'right' : 'center',
            x: form.numberPlace === 'right' ? frame.textWidth : frame.textWidth / 2,
            letterSpacing: 0,
            widthScale: 1,
          },
        ];
  const rows = left.length === 0 && number.length > 0 ? [[]] : left;
  const first = (style.belowRule + HANZI_HEIGHT) * frame.character;
  return rows.map((pieces, index) =>
    index === 0 ? line([...pieces, ...number], first / BASELINE_SHARE) : line(pieces, frame.linePitch),
  );
}

function footRule(
  style: LetterheadStyle,
  form: HeadForm,
  frame: PageFrame,
  pageHeight: number,
): Pick<ArrangedLetterhead, 'footRule'> {
  if (form.footRule === undefined) return {};
  const { kind, distance, width } = form.footRule;
  const { strokes, gap } = style.rules[kind];
  return {
    footRule: {
      top: pageHeight - toPoints(distance),
      rule: {
        kind,
        distance: 0,
        strokes: strokes.map(toPoints),
        gap: toPoints(gap),
        outdent: outdentOf(toPoints(width), frame),
        colour: style.red,
      },
    },
  };
}

/** Height of arranged items, rules included. */
export function arrangedHeight(items: readonly Arranged[]): number {
  return items.reduce((sum, item) => {
    if (item.type === 'jointMark') return sum + item.spaceBefore + jointMarkHeight(item);
    const { ruleBelow: rule } = item;
    const below =
      rule === undefined
        ? 0
        : rule.distance +
          rule.strokes.reduce((all, stroke) => all + stroke, 0) +
          rule.gap * (rule.strokes.length - 1);
    return sum + item.spaceBefore + item.height + below;
  }, 0);
}
