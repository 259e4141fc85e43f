import { element, type Xml, xmlPart } from '@xxgk/container';
import type { Typeface } from '@xxgk/document';
import type { DocxContext } from '../docx-context.js';
import type { DocxFont } from '../font-names.js';
import { valueElement } from '../xml/value-element.js';
import type { EmbeddedFontPart } from './embedded-fonts.js';
import { namespaces } from './namespaces.js';

/** Character set of Simplified Chinese fonts, GB 2312. */
const CHARSET_GB2312 = '86';
/** Bits of the OS/2 table: CJK ideographs and punctuation, code page 936. */
const SIGNATURE = { usb0: '00000001', usb1: '080E0000', usb2: '00000000', usb3: '00000000' };
const CODE_PAGES = { csb0: '00040000', csb1: '00000000' };

/** What a font looks like, for a word processor that has none of its names and looks for the nearest. */
interface Likeness {
  readonly panose: string;
  readonly family: 'modern' | 'roman';
}

const LIGHT: Likeness = { panose: '02010609030101010101', family: 'modern' };
const SERIF: Likeness = { panose: '02010600030101010101', family: 'roman' };
const LIKENESSES: Readonly<Record<Typeface, Likeness>> = {
  fangsong: LIGHT,
  kaiti: LIGHT,
  heiti: { panose: '02010609060101010101', family: 'modern' },
  songti: SERIF,
  xiaobiaosong: SERIF,
};

/** `word/fontTable.xml`: which fonts to try where the named ones are not installed. @rule ECMA-376 Part 1 §17.8.3 */
export function fontTablePart({ fonts }: DocxContext, embedded: readonly EmbeddedFontPart[] = []): string {
  const typefaces = Object.keys(LIKENESSES) as readonly Typeface[];
  const byName = new Map(typefaces.map((typeface) => [fonts[typeface].eastAsia, typeface]));
  return xmlPart(
    element(
      'w:fonts',
      { 'xmlns:w': namespaces.word, 'xmlns:r': namespaces.officeRelationships },
      ...[...byName.values()].map((typeface) =>
        fontElement(
          fonts[typeface],
          LIKENESSES[typeface],
          embedded.find((font) => font.typeface === typeface),
        ),
      ),
    ),
  );
}

function fontElement(
  { eastAsia, substitute }: DocxFont,
  { panose, family }: Likeness,
  embedded: EmbeddedFontPart | undefined,
): Xml {
  return element(
    'w:font',
    { 'w:name': eastAsia },
    ...(substitute === undefined ? [] : [valueElement('w:altName', substitute)]),
    valueElement('w:panose1', panose),
    valueElement('w:charset', CHARSET_GB2312),
    valueElement('w:family', family),
    valueElement('w:pitch', 'fixed'),
    element(
      'w:sig',
      Object.fromEntries(
        Object.entries({ ...SIGNATURE, ...CODE_PAGES }).map(([name, bits]) => [`w:${name}`, bits]),
      ),
    ),
    ...(embedded === undefined ? [] : [embedRegular(embedded)]),
  );
}

function embedRegular({ relationshipId, key }: EmbeddedFontPart): Xml {
  return element('w:embedRegular', { 'r:id': relationshipId, 'w:fontKey': key, 'w:subsetted': 1 });
}
