import { characterMap, type MappedCharacter } from '../../src/truetype/character-map.js';
import { glyphLookup } from '../../src/truetype/read-character-map.js';

const characters: readonly MappedCharacter[] = [
  ...[0x30, 0x31, 0x32].map((code, index) => [code, 17 + index] as const),
  [0x33, 9],
  [0x4e00, 300],
  [0x4e01, 299],
  [0x20000, 4000],
];

/** Which of all characters up to the third plane have a glyph. */
function mapped(table: Uint8Array): MappedCharacter[] {
  const lookUp = glyphLookup(table);
  const codes = Array.from({ length: 0x30000 }, (_, code) => [code, lookUp?.(code) ?? 0] as const);
  return codes.filter(([, glyph]) => glyph !== 0);
}

test('is read back as it was written, beyond the basic plane too', () => {
  expect(mapped(characterMap(characters))).toEqual(characters);
});

test('has the basic plane for programs that know format 4 only', () => {
  const table = characterMap(characters);
  new DataView(table.buffer).setUint16(2, 1);
  expect(mapped(table)).toEqual(characters.filter(([code]) => code < 0x10000));
});
