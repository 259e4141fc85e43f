import {
  type FontFace,
  FontProgram,
  fontTables,
  renumberedSubset,
  vendoredFontSet,
} from '../../src/index.js';
import { openFonts } from '../../src/supplied/open-fonts.js';
import { glyphLookup } from '../../src/truetype/read-character-map.js';
import { readVendoredFiles } from '../read-assets.js';

const { bytes } = vendoredFontSet(readVendoredFiles()).fontFaces.get('fangsong') as FontFace;
const program = new FontProgram(fontTables(bytes));
const glyph = (character: string): number =>
  glyphLookup(program.table('cmap'))?.(character.codePointAt(0) ?? 0) ?? 0;
const codePoint = (character: string): number => character.codePointAt(0) ?? 0;

test('is a font of the same name with glyphs in the order given', () => {
  const glyphs = [0, glyph('公'), glyph('开')];
  const cut = renumberedSubset(program, glyphs, [
    [codePoint('开'), 2],
    [codePoint('公'), 1],
    [0x20000, 1],
  ]);
  const [font] = openFonts(cut);
  expect(font?.familyName).toBe('XXGK FangSong');
  expect(font?.characterSet).toEqual([codePoint('公'), codePoint('开'), 0x20000]);
  const own = new FontProgram(fontTables(cut));
  expect(own.outline(2)).toEqual(program.outline(glyph('开')));
  expect(own.metrics(1)).toEqual(program.metrics(glyph('公')));
  expect(new DataView(own.table('maxp').slice().buffer).getUint16(4)).toBe(3);
  expect(cut.length).toBeLessThan(6000);
});
