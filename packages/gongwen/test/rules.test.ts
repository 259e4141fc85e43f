import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gongwenRules } from '../src/checks/gongwen-rules.js';
import { kinds } from '../src/data/kinds.js';
import { checkGongwen, kindNamed, readGongwen, starterNamed } from '../src/index.js';
import { documentOf, readWhole } from './documents.js';
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
  const ofTwo = ['gongwen/like-last-year'];
  expect(gongwenRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(ofTwo);
});

test('a yearly report that repeats paragraphs of last year is told', () => {
  const report = (year: number, text: string) =>
    readWhole(
      documentOf('报告', { title: `示例县人民政府关于${year}年法治政府建设情况的报告`, text: [text] }),
    );
  const words = '全年组织行政执法人员培训四期，参训人员三百余人次，考试合格率达到百分之九十八以上。';
  const ids = (text: string) =>
    checkGongwen(report(2025, text), 'zh-CN', report(2024, words)).map(({ ruleId }) => ruleId);
  expect(ids(words)).toContain('gongwen/like-last-year');
  expect(ids(`今年${words}`)).not.toContain('gongwen/like-last-year');
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

test('gaps of a document that was begun are found at its head, in its title and its text', () => {
  const begun = readWhole(starterNamed('通知', '示例县教育局') ?? '');
  const gaps = checkGongwen(begun).filter(({ ruleId }) => ruleId === 'gongwen/unfilled');
  const words = gaps.map(({ range }) => begun.source.slice(range?.start).split('\n')[0]);
  expect(words).toEqual(['……发〔2026〕1号', '……的通知', ...words.slice(2)]);
  expect(words.length).toBeGreaterThan(2);
});
