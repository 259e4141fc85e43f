import { charactersOf } from '../src/characters-of.js';

const has = (character: string) => !'ǩ'.includes(character);
const split = (text: string) =>
  charactersOf(text, has).map(({ drawn, written }) => (drawn === written ? drawn : [drawn, written]));

test.each<[string, readonly (string | readonly string[])[]]>([
  ['𬭎䶮a', ['𬭎', '䶮', 'a']],
  ['e\u0301n', [['é', 'e\u0301'], 'n']],
  ['k\u030c力\u3099', ['k', '\u030c', '力', '\u3099']],
  ['葛\u{e0100}城', [['葛', '葛\u{e0100}'], '城']],
  ['\ufeff甲\u200b乙', [['甲', '\ufeff甲\u200b'], '乙']],
  ['👨\u200d👩', [['👨', '👨\u200d'], '👩']],
  ['e\u200d\u0301', [['é', 'e\u200d\u0301']]],
  ['甲\t乙', ['甲', [' ', '\t'], '乙']],
  ['\u200b', [[' ', '\u200b']]],
  ['', []],
])('%j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('what is written, joined, is the text', () => {
  const pieces = ['甲', '𬭎', '\u0301', '\u200d', '\u{e0100}', '\t', '\ufeff', 'e', '😀', '\n', '\ud800'];
  for (let seed = 0; seed < 2000; seed += 1) {
    const text = Array.from(
      { length: 8 },
      (_, place) => pieces[(seed * (place + 3) ** 3) % pieces.length],
    ).join('');
    expect(
      charactersOf(text, has)
        .map(({ written }) => written)
        .join(''),
    ).toBe(text);
    expect(charactersOf(text, has).every(({ drawn }) => [...drawn].length === 1)).toBe(true);
  }
});
