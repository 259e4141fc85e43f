import { characterMap, type MappedCharacter } from '../../src/truetype/character-map.js';
import { glyphsOf } from '../../src/truetype/read-character-map.js';

const characters: readonly MappedCharacter[] = [
  ...[0x30, 0x31, 0x32].map((code, index) => [code, 17 + index] as const),
  [0x33, 9],
  [0x4e00, 300],
  [0x4e01, 299],
  [0x20000, 4000],
];

test('is read back as it was written, beyond the basic plane too', () => {
  expect([...glyphsOf(characterMap(characters))]).toEqual(characters);
});

test('has the basic plane for programs that know format 4 only', () => {
  const table = characterMap(characters);
  new DataView(table.buffer).setUint16(2, 1);
  expect([...glyphsOf(table)]).toEqual(characters.filter(([code]) => code < 0x10000));
});
