import type { Xml } from '@xxgk/container';
import { defineError, type Session } from '@xxgk/document';
import { officialNames, renumberedSubset } from '@xxgk/fonts';
import type { PageModel, TextRun } from '@xxgk/layout';
import type { ObjectIds } from './object-ids.js';
import type { OfdFontFace, OfdFontSource } from './ofd-options.js';
import { ofd, ofdText } from './ofd-xml.js';
import { type Glyph, type OpenedFont, openFont } from './opened-font.js';

const missing = defineError('font-missing', {
  'zh-CN': (face: string) => `没有提供字体 ${face}。`,
  en: (face) => `No font for face ${face}.`,
});

const characterMissing = defineError('document-invalid', {
  'zh-CN': (face: string, character: string) => `字体 ${face} 中没有字符 ${character}。`,
  en: (face, character) => `Face ${face} lacks the character ${character} set in it.`,
});

/** What one face shows in one document. */
export class DocumentFont {
  readonly id: number;
  readonly #face: OfdFontFace;
  readonly #font: OpenedFont;
  /** Numbers in the font by number in the subset, and the other way round. */
  readonly #glyphs: number[] = [0];
  readonly #numbers = new Map<number, number>();
  readonly #characters = new Map<number, number>();
  readonly #drawn = new Map<string, Glyph>();

  constructor(id: number, face: OfdFontFace, font: OpenedFont) {
    this.id = id;
    this.#face = face;
    this.#font = font;
  }

  /** The glyph that draws a character, which is from now on in the subset. @throws XxgkError when the face lacks it */
  draw(character: string): Glyph {
    const known = this.#drawn.get(character);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = this.#font.glyph(codePoint);
    if (glyph === undefined) throw characterMissing([this.#face.id, nameOf(codePoint)]);
    this.#characters.set(codePoint, this.#numberOf(glyph));
    this.#drawn.set(character, glyph);
    return glyph;
  }

  /**
   * Lets one character be drawn as another; `undefined` where the subset shows it by itself from now on, else the number
   * of the glyph, which must be said at each place.
   */
  standIn(drawn: string, written: string): number | undefined {
    const number = this.#numberOf(this.draw(drawn));
    const [codePoint = 0, ...more] = Array.from(written, (character) => character.codePointAt(0) ?? 0);
    const shown = this.#characters.get(codePoint) ?? number;
    if (more.length > 0 || this.#font.glyph(codePoint) !== undefined || shown !== number) return number;
    this.#characters.set(codePoint, number);
    return undefined;
  }

  /** The subset as a file. */
  program(): Uint8Array {
    return renumberedSubset(this.#font.program, this.#glyphs, [...this.#characters]);
  }

  /** Readers that ignore what is embedded choose by the family: the official one is named. @rule GB/T 33190-2016 §11.1 */
  resource(file: string): Xml {
    const { typeface, familyName, origin } = this.#face;
    const { name, isSerif, isFixedPitch } = this.#font;
    return ofd(
      'Font',
      {
        ID: this.id,
        FontName: name,
        FamilyName: origin === 'supplied' ? familyName : (officialNames[typeface][0] ?? familyName),
        ...(isSerif ? { Serif: 'true' } : {}),
        ...(isFixedPitch ? { FixedWidth: 'true' } : {}),
      },
      ofdText('FontFile', file),
    );
  }

  #numberOf({ id }: Glyph): number {
    const number = this.#numbers.get(id) ?? this.#glyphs.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}

/** The faces that one document uses, each embedded with what it shows. */
export class DocumentFonts {
  readonly #ids: ObjectIds;
  readonly #faces: OfdFontSource['fontFaces'];
  readonly #session: Session;
  readonly #fonts = new Map<string, DocumentFont>();

  constructor(ids: ObjectIds, { fontFaces }: OfdFontSource, session: Session) {
    this.#ids = ids;
    this.#faces = fontFaces;
    this.#session = session;
  }

  /** @throws XxgkError `font-missing` when there is none or it cannot be read */
  font(id: string): DocumentFont {
    const known = this.#fonts.get(id);
    if (known !== undefined) return known;
    const face = this.#faces.get(id);
    if (face === undefined) throw missing([id]);
    const font = new DocumentFont(this.#ids.next(), face, openFont(face, this.#session));
    this.#fonts.set(id, font);
    return font;
  }

  /** Takes all that pages show into the subsets, which are whole from then on. @throws XxgkError when a face lacks a character */
  take({ pages }: PageModel): void {
    for (const { marks } of pages) {
      for (const mark of marks) if (mark.kind === 'text') for (const run of mark.runs) this.#takeRun(run);
    }
  }

  #takeRun({ face, text, written }: TextRun): void {
    const font = this.font(face);
    for (const character of text) {
      font.draw(character);
      if (written !== undefined) font.standIn(character, written);
    }
  }

  /** In the order in which they were first used. */
  get all(): readonly DocumentFont[] {
    return [...this.#fonts.values()];
  }
}

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
