import { findingCatalogue } from '../src/findings.js';

test('every kind of finding stands in the catalogue once', () => {
  const ids = findingCatalogue.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(findingCatalogue.map((kind) => [kind.id, kind] as const))('%s explains itself', (id, kind) => {
  expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  for (const text of [kind.demand, kind.why, kind.remedy]) {
    expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(text.en).toMatch(/[a-z]/);
  }
  expect(kind.source).not.toBe('');
});
