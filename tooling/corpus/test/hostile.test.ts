import { parseReport } from '@xxgk/model';
import { makeCorpus, makeHostile } from '../src/index.js';

const [sound] = makeCorpus(1);
const cases = makeHostile(sound?.report ?? {});

test('wrong input is read as a report: what is wrong is for the rules and the writers to tell', () => {
  for (const { name, report } of cases) expect([name, parseReport(report).ok]).toEqual([name, true]);
});

test('each case names its rules, and the pictures it means to be there', () => {
  for (const { expectedRules } of cases) expect(expectedRules.length).toBeGreaterThan(0);
  expect(cases.flatMap(({ files }) => Object.keys(files))).toEqual(['broken.png', 'huge.png', 'photo.png']);
});
