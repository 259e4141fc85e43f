import type { FontMetrics, Typeface } from '@xxgk/document';
import { type Character, charactersOf } from './characters-of.js';
import { classOf, needsGap } from './kinsoku.js';

/** Text of one typeface and size. */
export interface Span {
  readonly text: string;
  readonly typeface: Typeface;
  /** Points. */
  readonly size: number;
}

/** A character with its face and measures in points. */
export interface Glyph {
  /** The character that is drawn. */
  readonly character: string;
  /** The text it stands for, where that is another. */
  readonly written?: string;
  readonly face: string;
  readonly size: number;
  /** Advance of the face, without letter spacing. */
  readonly natural: number;
  /** Advance with letter spacing. */
  readonly advance: number;
  /** White before it when it does not begin a line. */
  readonly gapBefore: number;
}

/** Printed for a character that no face has; it stands for a missing sort and is itself in every 宋体. */
export const REPLACEMENT = '〓';

/** White between hanzi and letters or digits, in em. @rule practice: LibreOffice 0.2; Word 0.25 */
const GAP_EM = 0.2;

/** A character that the face of its typeface lacks. `lender` is the face that has it, if any. */
export interface MissingCharacter {
  readonly character: string;
  readonly typeface: Typeface;
  readonly lender?: string;
}

export type OnMissing = (missing: MissingCharacter) => void;

/** Characters of which a reader sees that another face lends them. */
const LETTER = /[\p{L}\p{N}\p{Co}]/u;

/**
 * Resolves each character of the spans to the first face of its typeface's chain that has it and measures it.
 * The last character before a change of typeface, size or script carries no letter spacing, as in word processors;
 * a character that another face has to lend changes nothing.
 */
export function shapeText(
  spans: readonly Span[],
  letterSpacing: number,
  metrics: FontMetrics,
  onMissing: OnMissing,
): readonly Glyph[] {
  const glyphs = spans.flatMap(({ text, typeface, size }) =>
    charactersOf(text, (character) => faceOf(character, typeface, metrics) !== undefined).map(
      ({ drawn, written }) => ({
        typeface,
        ...resolve({ drawn, written }, typeface, size, metrics, onMissing),
      }),
    ),
  );
  const scripts = scriptsOf(glyphs);
  return glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    const before = glyphs[index - 1];
    const endsPortion =
      next !== undefined &&
      (next.typeface !== glyph.typeface || next.size !== glyph.size || scripts[index + 1] !== scripts[index]);
    const { character, written, face, size, natural } = glyph;
    const advance = natural + (endsPortion ? 0 : letterSpacing);
    const gapBefore = before && needsGap(before.character, character) ? GAP_EM * size : 0;
    // Named one by one: glyphs are made by the thousand, and objects that are spread are slow to make and to read.
    if (written === undefined) return { character, face, size, natural, advance, gapBefore };
    return { character, written, face, size, natural, advance, gapBefore };
  });
}

type Resolved = Pick<Glyph, 'character' | 'written' | 'face' | 'size' | 'natural'>;

/** The face that sets a character, and its advance in em. */
interface FaceOfCharacter {
  readonly face: string;
  readonly em: number;
}

/** Faces already found, per metrics: a report repeats a few hundred characters thousands of times. */
const found = new WeakMap<FontMetrics, Map<string, FaceOfCharacter>>();

function resolve(
  { drawn, written }: Character,
  typeface: Typeface,
  size: number,
  metrics: FontMetrics,
  onMissing: OnMissing,
): Resolved {
  const own = written === drawn ? {} : { written };
  const known = faceOf(drawn, typeface, metrics);
  if (known) {
    const lender = known.face;
    if (lender !== metrics.chains[typeface][0] && LETTER.test(drawn))
      onMissing({ character: drawn, typeface, lender });
    return { character: drawn, ...own, face: known.face, size, natural: known.em * size };
  }
  onMissing({ character: drawn, typeface });
  if (drawn === REPLACEMENT)
    return { character: ' ', ...own, face: metrics.chains[typeface][0] ?? '', size, natural: size };
  return resolve({ drawn: REPLACEMENT, written }, typeface, size, metrics, onMissing);
}

function faceOf(character: string, typeface: Typeface, metrics: FontMetrics): FaceOfCharacter | undefined {
  const cache = found.get(metrics) ?? new Map<string, FaceOfCharacter>();
  found.set(metrics, cache);
  const key = character + typeface;
  const known = cache.get(key);
  if (known) return known;
  const codePoint = character.codePointAt(0) ?? 0;
  for (const face of metrics.chains[typeface]) {
    const em = metrics.faces.get(face)?.advance(codePoint);
    if (em === undefined) continue;
    const made = { face, em };
    cache.set(key, made);
    return made;
  }
  return undefined;
}

function scriptsOf(glyphs: readonly Resolved[]): readonly string[] {
  let current = 'cjk';
  return glyphs.map(({ character }) => {
    const { script } = classOf(character);
    if (script !== 'weak') current = script;
    return current;
  });
}
