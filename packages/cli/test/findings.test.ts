import { cliFindings } from '../src/findings.js';

test('every kind of finding has a name of its own, and reasons in both languages', () => {
  const ids = cliFindings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, demand, why, remedy, source } of cliFindings) {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/u);
    for (const words of [demand, why, remedy])
      expect([id, words['zh-CN'], words.en]).toEqual([
        id,
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/^[A-Z][^\p{Script=Han}]+$/u),
      ]);
    expect(source).not.toBe('');
  }
});
