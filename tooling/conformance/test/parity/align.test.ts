import { align } from '../../src/parity/align.js';

const alignLetters = (a: string, b: string) =>
  align([...a], [...b], (letter) => letter).map(
    (stretch) => `${stretch.same ? '=' : '≠'}${stretch.a.join('')}|${stretch.b.join('')}`,
  );

test.each([
  ['abc', 'abc', ['=abc|abc']],
  ['abc', 'axc', ['=a|a', '≠b|x', '=c|c']],
  ['abcd', 'cd', ['≠ab|', '=cd|cd']],
  ['', 'ab', ['≠|ab']],
  ['', '', []],
])('%j and %j', (a, b, expected) => {
  expect(alignLetters(a, b)).toEqual(expected);
});
