import fc from 'fast-check';
import { differences } from '../../src/verify/differences.js';

const items = (text: string) => [...text].map((letter) => ({ letter }));
const lettersOf = (list: readonly { readonly letter: string }[]): string =>
  list.map(({ letter }) => letter).join('');

/** The differences of two words, each as `made>shown`. */
const between = (made: string, shown: string): readonly string[] =>
  differences(items(made), items(shown), (a, b) => a.letter === b.letter).map(
    (gap) => `${lettersOf(gap.made)}>${lettersOf(gap.shown)}`,
  );

test.each([
  ['', '', []],
  ['abc', 'abc', []],
  ['abc', 'abxc', ['>x']],
  ['abc', 'ac', ['b>']],
  ['abc', 'axc', ['b>x']],
  ['abc', 'xbc', ['a>x']],
  ['abc', 'abx', ['c>x']],
  ['ab', 'ba', ['a>', '>a']],
  ['aa', 'aaa', ['>a']],
  ['aaa', 'aa', ['a>']],
  ['', 'ab', ['>ab']],
  ['abcdef', 'axcyzf', ['b>x', 'de>yz']],
])('%j and %j', (made, shown, expected) => {
  expect(between(made, shown)).toEqual(expected);
});

test('as much as can be is held to be the same', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, word, (made, shown) => {
      const gaps = between(made, shown).map((gap) => gap.split('>'));
      const common = longestCommon(made, shown);
      expect(gaps.map(([left]) => left).join('')).toHaveLength(made.length - common);
      expect(gaps.map(([, right]) => right).join('')).toHaveLength(shown.length - common);
      expect(gaps).not.toContainEqual(['', '']);
    }),
    { seed: 1 },
  );
});

function longestCommon(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const [first, second] = [one.slice(1), other.slice(1)];
  return one[0] === other[0]
    ? 1 + longestCommon(first, second)
    : Math.max(longestCommon(first, other), longestCommon(one, second));
}

test('lists that have too much between their same ends are one difference', () => {
  const around = (length: number, letter: string) => `<${letter.repeat(length)}=${letter.repeat(length)}>`;
  const both = (length: number) =>
    differences(items(around(length, 'a')), items(around(length, 'b')), (a, b) => a.letter === b.letter);
  expect(both(10)).toHaveLength(2);
  expect(both(1000)).toHaveLength(1);
});
