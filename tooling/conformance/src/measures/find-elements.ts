import { type DocumentFacts, type PageFacts, POINTS_PER_MM, type Rule, type TextLine } from './facts.js';
import { toLine } from './read-facts.js';

/** A name that is longer than its date by eight characters of 3号 leaves no four characters at the right, in points. */
const MOST_LONGER = 8 * 16;

/** 3号, 2号, 4号 in points. */
export const BODY_PT = 16;
export const TITLE_PT = 22;
export const SMALL_PT = 14;

const isBlack = ({ colour }: { readonly colour: string }) => colour === '#000000' || colour === '';
export const isRed = ({ colour }: { readonly colour: string }) =>
  /^#(?:f[0-9a-f]|e[0-9a-f])[0-3][0-9a-f][0-3][0-9a-f]$/.test(colour);
const isOfSize = (size: number) => (line: TextLine) => Math.abs(line.size - size) < 0.2;

export function bodyLines({ lines }: PageFacts): readonly TextLine[] {
  return lines.filter((line) => isOfSize(BODY_PT)(line) && isBlack(line));
}

export function titleLines({ lines }: PageFacts): readonly TextLine[] {
  return lines.filter((line) => isOfSize(TITLE_PT)(line) && isBlack(line));
}

/** A line cut where more than a character is white. */
export function pieces(line: TextLine): readonly TextLine[] {
  const parts: (typeof line.glyphs)[number][][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of line.glyphs) {
    if (glyph.left - right > 0.9 * glyph.size) parts.push([]);
    parts.at(-1)?.push(glyph);
    right = glyph.right;
  }
  return parts.map(toLine);
}

const PAGE_NUMBER = /^[—–―-]+\d+[—–―-]+$/;

export function pageNumber({ lines }: PageFacts): TextLine | undefined {
  return lines.findLast(({ text }) => PAGE_NUMBER.test(text));
}

/** The document number, and the page it stands on. */
export function documentNumber({ pages }: DocumentFacts): TextLine | undefined {
  const page = pages.find((candidate) => candidate.lines.some(isRed));
  return page?.lines.flatMap(pieces).find(({ text }) => /^\S{1,24}〔\d{4}〕\d+号$/.test(text));
}

const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/**
 * Organ and date at the end of the text: the last date that stands alone in the right half. Several organs are placed
 * otherwise and are not measured.
 */
export function signature({
  pages,
}: DocumentFacts): { readonly organ: TextLine; readonly date: TextLine } | undefined {
  const lines = pages.flatMap((page) => bodyLines(page));
  const at = lines.findLastIndex(({ text, left }) => DATE.test(text) && left > 90 * POINTS_PER_MM);
  const [above, organ, date] = [lines[at - 2], lines[at - 1], lines[at]];
  if (!organ || !date) return undefined;
  const isClose =
    above !== undefined && organ.baseline - above.baseline < 1.5 * (date.baseline - organ.baseline);
  // Several stamped organs stand on one centre line, which the longest of them may move away from where a date stands.
  const isMoved =
    above !== undefined &&
    Math.abs(centre(above) - centre(date)) < 1 &&
    lengthOf(above) > lengthOf(date) + MOST_LONGER;
  const isJoint = pieces(organ).length > 1 || isMoved || (isClose && above.left > 60 * POINTS_PER_MM);
  return isJoint ? undefined : { organ, date };
}

function centre({ left, right }: TextLine): number {
  return (left + right) / 2;
}

function lengthOf({ left, right }: TextLine): number {
  return right - left;
}

/** Name and date of the one person who signs an order; a name that a stamp stands for is no text. */
export function personalSignature({ pages }: DocumentFacts): {
  readonly name: TextLine | undefined;
  readonly date: TextLine | undefined;
} {
  const lines = pages.flatMap((page) => bodyLines(page));
  const at = lines.findLastIndex(({ text, left }) => DATE.test(text) && left > 90 * POINTS_PER_MM);
  const [post, name] = lines[at - 1] ? pieces(lines[at - 1] as TextLine) : [];
  return { name: post && name, date: lines[at] };
}

/** Strokes that make one rule: close to each other, of one colour and extent. From the top. */
export interface RuleGroup {
  readonly strokes: readonly Rule[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CLOSE_PT = 5;

/** Rules longer than 100 mm, strokes of one rule together. */
export function longRules(rules: readonly Rule[]): readonly RuleGroup[] {
  const groups: Rule[][] = [];
  const long = rules.filter(({ left, right }) => right - left > 100 * POINTS_PER_MM);
  for (const rule of [...long].sort((a, b) => a.top - b.top)) {
    const last = groups.at(-1)?.at(-1);
    if (last && rule.top - last.bottom < CLOSE_PT) groups.at(-1)?.push(rule);
    else groups.push([rule]);
  }
  return groups.map((strokes) => ({
    strokes,
    left: Math.min(...strokes.map(({ left }) => left)),
    right: Math.max(...strokes.map(({ right }) => right)),
    top: strokes[0]?.top ?? 0,
    bottom: Math.max(...strokes.map(({ bottom }) => bottom)),
  }));
}

export function redRules({ rules }: PageFacts): readonly RuleGroup[] {
  return longRules(rules.filter(isRed));
}

/** The rules of 版记: those around its lines. */
export function imprintRules(facts: DocumentFacts): readonly RuleGroup[] {
  const page = facts.pages.at(-1);
  const [first] = imprintLines(facts);
  if (!page || !first) return [];
  return longRules(page.rules.filter((rule) => isBlack(rule) && rule.bottom > first.baseline - 30));
}

/** The lines of 4号 at the foot of the last page that speak of copies or of printing: those of a table higher up stand apart. */
export function imprintLines({ pages }: DocumentFacts): readonly TextLine[] {
  const lines = (pages.at(-1)?.lines ?? []).filter(({ text }) => !PAGE_NUMBER.test(text));
  const isImprint = (line: TextLine) => isOfSize(SMALL_PT)(line) && isBlack(line);
  const before = lines.findLastIndex(
    (line, index) =>
      !isImprint(line) || (lines[index + 1]?.baseline ?? line.baseline) - line.baseline > APART_PT,
  );
  const last = lines.slice(before + 1);
  return last.some(({ text }) => IMPRINT.test(text)) ? last : [];
}

const IMPRINT = /印发$|^(?:主送|抄送|抄报)：/;

/** Further than any two lines of 版记 are from each other. */
const APART_PT = 3 * SMALL_PT;
