import { textLimits } from '@xxgk/model';
import { readLimits } from '@xxgk/sources';
import { readerFindings } from '../src/findings.js';

test('every finding has an id of its own, and reasons in both languages', () => {
  const ids = readerFindings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, source, demand, why, remedy } of readerFindings) {
    expect(id).toMatch(/^(?:reader|verify)\/[a-z]+(?:-[a-z]+)*$/u);
    for (const text of [demand, why, remedy].flatMap((texts) => Object.values(texts))) {
      expect([id, text.length > 3]).toEqual([id, true]);
    }
    expect(source).not.toBe('');
  }
});

test('a line is never cut before it is too long for a report', () => {
  expect(readLimits.lineCharacters).toBeGreaterThan(textLimits.paragraph);
});
