import type { FontDescription } from './font-description.js';
import type { SubsetProgram } from './font-subset.js';
import { type EngineDocument, type PdfReference, pdfText } from './pdfmake-engine.js';
import type { SharedFont, SharedGlyph } from './shared-fonts.js';
import { toUnicode } from './to-unicode.js';

const FIXED_PITCH = 0x01;
const SERIF = 0x02;
const SYMBOLIC = 0x04;
const SCRIPT = 0x08;
const ITALIC = 0x40;
const SERIF_CLASSES: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const SCRIPT_CLASS = 10;

/** The subset of a font in one document: a composite font whose codes are glyph numbers. @rule ISO 32000-1 §9.7 */
export class EmbeddedFont {
  /** Its name in the resources of a page. */
  readonly id: string;
  readonly reference: PdfReference;
  readonly #document: EngineDocument;
  readonly #font: SharedFont;
  readonly #subset;
  readonly #widths: number[];
  readonly #texts: string[] = ['\0'];

  constructor(document: EngineDocument, font: SharedFont, id: string) {
    this.id = id;
    this.reference = document.ref();
    this.#document = document;
    this.#font = font;
    this.#subset = font.newSubset();
    this.#widths = [font.missing.width];
    document.addFont(this);
  }

  /** Adds a glyph that is extracted as `text`. Returns its code. */
  add(glyph: SharedGlyph, text: string): number {
    this.#widths.push(glyph.width);
    this.#texts.push(text);
    return this.#subset.glyphs.push(glyph.id) - 1;
  }

  /** Writes the font; the document calls it at its end. */
  finalize(): void {
    const { description } = this.#font;
    const program = this.#subset.program();
    const name = `${subsetTag(this.id)}+${description.name.replaceAll(' ', '_')}`;
    const descriptor = this.#descriptor(name, description, program);
    const descendant = this.#document.ref({
      Type: 'Font',
      Subtype: program.key === 'FontFile2' ? 'CIDFontType2' : 'CIDFontType0',
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.#widths],
      ...(program.key === 'FontFile2' ? { CIDToGIDMap: 'Identity' } : {}),
    });
    descendant.end();
    this.reference.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.#document.stream({}, toUnicode(this.#texts)),
    };
    this.reference.end();
  }

  #descriptor(name: string, description: FontDescription, program: SubsetProgram): PdfReference {
    const file = this.#document.stream(program.entries, program.bytes);
    const descriptor = this.#document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: flagsOf(description),
      FontBBox: description.bounds,
      ItalicAngle: description.italicAngle,
      Ascent: description.ascent,
      Descent: description.descent,
      CapHeight: description.capHeight,
      XHeight: description.xHeight,
      StemV: 0,
      [program.key]: file,
      ...(this.#document.listsGlyphs ? { CIDSet: this.#glyphList() } : {}),
    });
    descriptor.end();
    return descriptor;
  }

  /** One bit for each glyph, all set. @rule ISO 19005-1 §6.3.5 */
  #glyphList(): PdfReference {
    const bits = new Uint8Array(Math.ceil(this.#widths.length / 8));
    for (const number of this.#widths.keys())
      bits[number >> 3] = (bits[number >> 3] ?? 0) | (0x80 >> (number % 8));
    return this.#document.stream({}, bits);
  }
}

/** Six capital letters that set subsets of one font apart within a file. @rule ISO 32000-1 §9.6.4 */
function subsetTag(id: string): string {
  return Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode((id.charCodeAt(index + 1) || 73) + 17),
  ).join('');
}

/** @rule ISO 32000-1 table 123 */
function flagsOf({ isFixedPitch, isItalic, familyClass }: FontDescription): number {
  return (
    SYMBOLIC |
    (isFixedPitch ? FIXED_PITCH : 0) |
    (SERIF_CLASSES.includes(familyClass) ? SERIF : 0) |
    (familyClass === SCRIPT_CLASS ? SCRIPT : 0) |
    (isItalic ? ITALIC : 0)
  );
}
