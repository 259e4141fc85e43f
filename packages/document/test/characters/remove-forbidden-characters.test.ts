import { removeForbiddenCharacters } from '../../src/characters/remove-forbidden-characters.js';

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

test('removes what HTML forbids beside XML, and keeps what only looks strange', () => {
  expect(removeForbiddenCharacters('a\u007f\u0080\ufdd0b').data).toBe('ab');
  const strange = '\ue000\u{f0000}\u{31350}e\u0301👨\u200d👩\u2028\u0085';
  expect(removeForbiddenCharacters(strange)).toEqual({ data: strange, findings: [] });
});

test('tells the path on demand, and leaves what nests endlessly to others', () => {
  const options = { withPath: true };
  const { findings } = removeForbiddenCharacters({ a: ['', '\u0001'] }, 'zh-CN', options);
  expect(findings).toMatchObject([{ ruleId: 'writer/character-removed', path: ['a', 1] }]);
  let nested: unknown = 'x\u0001';
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
  expect(removeForbiddenCharacters(nested).data).toBe(nested);
});
