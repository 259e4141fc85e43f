import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gongwenRules } from '../src/checks/gongwen-rules.js';
import { kinds } from '../src/data/kinds.js';
import { checkGongwen, kindNamed, readGongwen } from '../src/index.js';
import { readWhole } from './documents.js';
import { ruleExamples } from './rule-examples.js';

const found = (source: string) => checkGongwen(readWhole(source)).map(({ ruleId }) => ruleId);

test.each(ruleExamples.map(({ rule, ...example }, index) => [`${rule} ${index}`, rule, example] as const))(
  '%s is found where it is broken, and only there',
  (_, rule, { wrong, right }) => {
    expect(found(wrong)).toContain(`gongwen/${rule}`);
    expect(found(right)).not.toContain(`gongwen/${rule}`);
  },
);

test('every rule has an example', () => {
  const shown = new Set(ruleExamples.map(({ rule }) => `gongwen/${rule}`));
  expect(gongwenRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('every kind has a rule that speaks of it', () => {
  const spoken = new Set(ruleExamples.map(({ wrong }) => readWhole(wrong).kind.name));
  expect(kinds.map(({ name }) => name).filter((name) => !spoken.has(name))).toEqual([]);
});

const folder = join(__dirname, '../../../examples/gongwen');
const examples = readdirSync(folder).filter((name) => name.endsWith('.md'));

test.each(examples)('%s has nothing wrong', (name) => {
  const reading = readGongwen(readFileSync(join(folder, name), 'utf8'));
  const all = reading.ok ? [...reading.findings, ...checkGongwen(reading.gongwen)] : reading.findings;
  expect(all.map(({ message }) => message)).toEqual([]);
});

test('there is an example of each of the fifteen kinds', () => {
  const shown = new Set(
    examples.map((name) => readWhole(readFileSync(join(folder, name), 'utf8')).kind.name),
  );
  expect(kinds).toHaveLength(15);
  expect(kinds.filter(({ name }) => !shown.has(name))).toEqual([]);
});

test('a kind is known by its other names', () => {
  expect(kindNamed('令')?.name).toBe('命令');
  expect(kindNamed('通知书')).toBeUndefined();
});
