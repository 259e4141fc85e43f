import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRegexes, sourceFiles } from '../src/regexes/find-regexes.js';
import { bounded, type Verdict } from '../src/regexes/verdict.js';

const repository = join(__dirname, '../../..');
const verdicts = JSON.parse(readFileSync(join(__dirname, '../regexes.json'), 'utf8')) as Record<
  string,
  Verdict
>;

describe('regular expressions of the shipped sources', () => {
  const found = findRegexes(repository);

  test('each was checked (npm run regexes checks new ones)', () => {
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(({ literal }) => verdicts[literal] === undefined)).toEqual([]);
  });

  test('none takes exponential time, and what takes more than quadratic time is given short texts alone', () => {
    const grave = found.filter(({ literal }) =>
      ['exponential', 'polynomial'].includes(verdicts[literal] ?? ''),
    );
    expect(grave.filter(({ literal }) => bounded[literal] === undefined)).toEqual([]);
    expect(Object.keys(bounded).filter((literal) => grave.every((one) => one.literal !== literal))).toEqual(
      [],
    );
    expect(grave.filter(({ literal }) => verdicts[literal] === 'exponential')).toEqual([]);
  });
});

describe('user text stays text', () => {
  test('nothing in the app or the writers sets HTML from a string, or makes code of one', () => {
    const forbidden =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(|srcdoc/u;
    const breaches = sourceFiles(repository).filter((file) => forbidden.test(readFileSync(file, 'utf8')));
    expect(breaches).toEqual([]);
  });
});
