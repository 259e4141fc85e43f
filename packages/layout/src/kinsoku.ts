import { MARKS_NOT_AT_END, MARKS_NOT_AT_START } from '@xxgk/document';

const NOT_AT_START: ReadonlySet<string> = new Set(MARKS_NOT_AT_START);
const NOT_AT_END: ReadonlySet<string> = new Set(MARKS_NOT_AT_END);

/** Marks that may stand in the right margin, one to a line. @rule practice: Word's overflowPunct, on by default */
const HANGING: ReadonlySet<string> = new Set('!,.:;?、。！，．：；？');

/** Pairs that are one mark: 破折号 —— and 省略号 ……. @rule GB/T 15834-2011 §5.1 */
const UNBROKEN_PAIRS: ReadonlySet<string> = new Set(['——', '……']);

const OPENING: ReadonlySet<string> = new Set('（〔【「『“‘([{');
const CLOSING: ReadonlySet<string> = new Set('）〕】」』”’)]}');

/**
 * Marks that hold the two words they stand between on one line: `PDF、OFD`, `12.5%，3.1%`, `3……5`, `张·王`.
 * @rule practice: LibreOffice, by class CL of UAX #14 before its revision of 2007
 */
const JOINING: ReadonlySet<string> = new Set('、。，．》〉…·');

/** Marks of measure that stay with the number before them. @rule UAX #14 LB25 (class PO); practice: GB/T 15835-1995 §8 */
const AFTER_NUMBER: ReadonlySet<string> = new Set('％‰℃℉°′″');

/** What line breaking must know of a character. */
export interface CharacterClass {
  readonly notAtStart: boolean;
  readonly notAtEnd: boolean;
  readonly hanging: boolean;
  readonly opening: boolean;
  readonly closing: boolean;
  readonly space: boolean;
  /** ASCII other than the space. */
  readonly latin: boolean;
  readonly joining: boolean;
  readonly afterNumber: boolean;
  readonly digit: boolean;
  /** Letter or digit of any script. */
  readonly alphanumeric: boolean;
  /** A sign that is no letter, digit or mark: ㎡, ℃, ★. */
  readonly sign: boolean;
  /** Hanzi, Chinese punctuation or full-width form. */
  readonly cjk: boolean;
  /** Letters and digits are `latin` or `cjk`; `weak` marks take the script of the character before. */
  readonly script: 'latin' | 'cjk' | 'weak';
}

const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const SIGN = /\p{So}/u;
const CJK = /[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;

/** A character with its class. */
export interface ClassedCharacter {
  readonly character: string;
  readonly kind: CharacterClass;
}

/** The class of a character. */
export function classOf(character: string): CharacterClass {
  const codePoint = character.codePointAt(0) ?? 0;
  const alphanumeric = ALPHANUMERIC.test(character);
  return {
    notAtStart: NOT_AT_START.has(character),
    notAtEnd: NOT_AT_END.has(character),
    hanging: HANGING.has(character),
    opening: OPENING.has(character),
    closing: CLOSING.has(character),
    space: character === ' ',
    latin: codePoint < 0x80 && character !== ' ',
    joining: JOINING.has(character),
    afterNumber: AFTER_NUMBER.has(character),
    digit: codePoint >= 0x30 && codePoint <= 0x39,
    alphanumeric,
    sign: SIGN.test(character),
    cjk: CJK.test(character),
    script: scriptOf(codePoint, alphanumeric),
  };
}

/** Dashes, quotes and the ellipsis (General Punctuation) and signs like ℃ (Letterlike Symbols) are of no script. */
function scriptOf(codePoint: number, alphanumeric: boolean): CharacterClass['script'] {
  if (alphanumeric && codePoint < 0x2e80) return 'latin';
  if (codePoint >= 0x2000 && codePoint <= 0x214f)
    return codePoint < 0x2070 || codePoint >= 0x2100 ? 'weak' : 'cjk';
  return codePoint < 0x80 ? 'weak' : 'cjk';
}

/** Whether a line may end between two characters; `previous` is the one that stands before both. */
export function mayBreakBetween(
  { character: before, kind: a }: ClassedCharacter,
  { character: after, kind: b }: ClassedCharacter,
  previous: ClassedCharacter | undefined,
): boolean {
  if (b.notAtStart || a.notAtEnd || b.space) return false;
  if (UNBROKEN_PAIRS.has(before + after)) return false;
  if (a.digit && b.afterNumber) return false;
  if (a.joining && b.latin && previous?.kind.latin) return false;
  if (a.latin && (b.opening || after === '…')) return false;
  if (a.latin && b.latin) return mayBreakWord(before, after);
  return !(a.closing && b.latin);
}

/** A word of letters, digits and ASCII marks may be torn after - and /, but not before a further /. */
function mayBreakWord(before: string, after: string): boolean {
  return (before === '-' || before === '/') && after !== '/';
}

/** Whether white is set between two characters: a hanzi beside a letter or digit. */
export function needsGap({ kind: a }: ClassedCharacter, { kind: b }: ClassedCharacter): boolean {
  if (!a.alphanumeric || !b.alphanumeric) return false;
  return (a.latin && b.cjk) || (a.cjk && b.latin);
}
