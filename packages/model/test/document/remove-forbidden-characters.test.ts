import { removeForbiddenCharacters } from '../../src/index.js';

test('returns clean data itself', () => {
  const data = { a: ['“引”\n\t', { b: '𬭎' }], n: 1, u: undefined };
  const result = removeForbiddenCharacters(data);
  expect(result.data).toBe(data);
  expect(result.findings).toEqual([]);
});

test('copies what it cleans and leaves the input alone', () => {
  const data = { a: ['x\u0000y', 'z'], b: { c: '\udc00\ufffe' } };
  const { data: clean, findings } = removeForbiddenCharacters(data);
  expect(clean).toEqual({ a: ['xy', 'z'], b: { c: '' } });
  expect(data.a[0]).toBe('x\u0000y');
  expect(findings.map(({ actual, where }) => [actual, where])).toEqual([
    ['U+0000', 'xy'],
    ['U+DC00 U+FFFE', ''],
  ]);
});

test('reports a string once, however many characters it loses', () => {
  expect(removeForbiddenCharacters('\u0001a\u0001\u0002').findings).toHaveLength(1);
});
