import { mutantsOf } from '../src/mutants.js';

function changed(source: string): readonly string[] {
  return mutantsOf(source).map(({ start, end, text }) => source.slice(0, start) + text + source.slice(end));
}

test.each([
  ['a < b', ['a <= b']],
  ['a === 1', ['a !== 1', 'a === 2']],
  ['a ?? b', ['(a)']],
  ['if (a) b()', ['if (true) b()', 'if (false) b()', 'if (a) ;']],
  [
    'const x = a ? 1 : 2',
    ['const x = true ? 1 : 2', 'const x = false ? 1 : 2', 'const x = a ? 2 : 2', 'const x = a ? 1 : 3'],
  ],
  ['const x = !a', ['const x = a']],
  ['const x = list.some(f)', ['const x = list.every(f)']],
  ['const x = a as unknown', []],
  ["import { a } from 'b'", []],
  ['const say = words({ en: { a: (n) => n > 1 } })', []],
])('%s', (source, expected) => {
  expect(changed(source).filter((one) => one !== ';')).toEqual(expected);
});
