import { type FontMetrics, type FootnoteMark, type Session, slotFor, type Typeface } from '@xxgk/document';
import { REPLACEMENT } from './character-findings.js';
import { type Character, charactersOf } from './characters-of.js';
import { type CharacterClass, type ClassedCharacter, classOf, needsGap } from './kinsoku.js';

/** Text of one typeface and size. */
export interface Span {
  readonly text: string;
  readonly typeface: Typeface;
  /** Points. */
  readonly size: number;
  /** How it stands out; one object for one stretch. */
  readonly emphasis?: Emphasis | undefined;
}

/** How words stand out from those beside them. */
export interface Emphasis {
  readonly isStrong?: true;
  readonly isUnderlined?: true;
  /** Points above the base line. */
  readonly raise?: number;
  /** The note whose mark it is: no line begins with it. */
  readonly footnote?: FootnoteMark;
}

/** The character that is drawn, with its face and measures in points. */
export interface Glyph extends ClassedCharacter {
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
  readonly emphasis?: Emphasis;
}

/** White between hanzi and letters or digits, in em. @rule practice: LibreOffice 0.2; Word 0.25 */
const GAP_EM = 0.2;

/** A character that the face of its typeface lacks. `lender` is the face that has it, if any. */
export interface MissingCharacter {
  readonly character: string;
  readonly typeface: Typeface;
  readonly lender?: string;
}

/** What text is shaped with. */
export interface Shaping {
  readonly metrics: FontMetrics;
  readonly session: Session;
  /** Told of each character that the face of its typeface lacks. */
  readonly onMissing: (missing: MissingCharacter) => void;
}

/** Characters of which a reader sees that another face lends them. */
const LETTER = /[\p{L}\p{N}\p{Co}]/u;

/**
 * Resolves each character of the spans to the first face of its typeface's chain that has it and measures it.
 * The last character before a change of typeface, size or script carries no letter spacing, as in word processors;
 * a character that another face has to lend changes nothing.
 */
export function shapeText(spans: readonly Span[], letterSpacing: number, shaping: Shaping): readonly Glyph[] {
  const known = facesOf(shaping.session, shaping.metrics);
  const glyphs = spans.flatMap((span) =>
    charactersOf(
      span.text,
      (character) => faceOf(character, span.typeface, shaping.metrics, known) !== undefined,
    ).map((character) => resolve(character, span, shaping, known)),
  );
  const scripts = scriptsOf(glyphs);
  return glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    const before = glyphs[index - 1];
    const endsPortion =
      next !== undefined &&
      (next.typeface !== glyph.typeface ||
        next.size !== glyph.size ||
        next.emphasis !== glyph.emphasis ||
        scripts[index + 1] !== scripts[index]);
    const { character, kind, written, face, size, natural } = glyph;
    const advance = natural + (endsPortion ? 0 : letterSpacing);
    const gapBefore = before && needsGap(before, glyph) ? GAP_EM * size : 0;
    // Named one by one: glyphs are made by the thousand, and objects that are spread are slow to make and to read.
    if (glyph.emphasis !== undefined) {
      const { emphasis } = glyph;
      const shaped = { character, kind, face, size, natural, advance, gapBefore, emphasis };
      return written === undefined ? shaped : { ...shaped, written };
    }
    if (written === undefined) return { character, kind, face, size, natural, advance, gapBefore };
    return { character, kind, written, face, size, natural, advance, gapBefore };
  });
}

type Resolved = Pick<Glyph, 'character' | 'kind' | 'written' | 'face' | 'size' | 'natural' | 'emphasis'> &
  Pick<Span, 'typeface'>;

/** The face that sets a character, and its advance in em. */
interface FaceOfCharacter {
  readonly face: string;
  readonly em: number;
  readonly kind: CharacterClass;
}

/** A mark stays with the words before it, and is no word itself. */
const MARK_OF_NOTE: CharacterClass = { ...classOf('①'), notAtStart: true, alphanumeric: false };

/** Faces already found, per metrics: a report repeats a few hundred characters thousands of times. */
const facesOf = slotFor<FontMetrics, Map<string, FaceOfCharacter>>(() => new Map());

function resolve(
  { drawn, written }: Character,
  span: Span,
  shaping: Shaping,
  known: Map<string, FaceOfCharacter>,
): Resolved {
  const { typeface, size, emphasis } = span;
  const { metrics, onMissing } = shaping;
  const plain = written === drawn ? { typeface, size } : { typeface, size, written };
  const looks = emphasis === undefined ? plain : { ...plain, emphasis };
  const found = faceOf(drawn, typeface, metrics, known);
  if (found) {
    const { face, em, kind: ofCharacter } = found;
    const kind = emphasis?.footnote === undefined ? ofCharacter : MARK_OF_NOTE;
    if (face !== metrics.chains[typeface][0] && LETTER.test(drawn))
      onMissing({ character: drawn, typeface, lender: face });
    return { character: drawn, kind, ...looks, face, natural: em * size };
  }
  onMissing({ character: drawn, typeface });
  if (drawn !== REPLACEMENT) return resolve({ drawn: REPLACEMENT, written }, span, shaping, known);
  const face = metrics.chains[typeface][0] ?? '';
  return { character: ' ', kind: classOf(' '), ...looks, face, natural: size };
}

function faceOf(
  character: string,
  typeface: Typeface,
  metrics: FontMetrics,
  known: Map<string, FaceOfCharacter>,
): FaceOfCharacter | undefined {
  const key = character + typeface;
  const found = known.get(key);
  if (found) return found;
  const codePoint = character.codePointAt(0) ?? 0;
  for (const face of metrics.chains[typeface]) {
    const em = metrics.faces.get(face)?.advance(codePoint);
    if (em === undefined) continue;
    const made = { face, em, kind: classOf(character) };
    known.set(key, made);
    return made;
  }
  return undefined;
}

function scriptsOf(glyphs: readonly Resolved[]): readonly string[] {
  let current = 'cjk';
  return glyphs.map(({ kind: { script } }) => {
    if (script !== 'weak') current = script;
    return current;
  });
}
