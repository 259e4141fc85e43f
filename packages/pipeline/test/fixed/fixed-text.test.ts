import type { Fix } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import { type Report, serializeReport } from '@xxgk/model';
import { parse } from 'yaml';
import { fixedText } from '../../src/fixed/fixed-text.js';

const report = { ...sampleReport(), overview: '（一）公开。' } as Report;
const fixes: readonly Fix[] = [
  { title: '', safe: true, edits: [{ path: ['overview'], range: { start: 0, end: 3 }, text: '（一）' }] },
];
const YAML = '# 年度\nyear: 2022\noverview: (一)公开。 # 概述\n';

test('of YAML only what was fixed changes, and comments stay', () => {
  expect(fixedText({ name: 'a.YML', text: YAML, report, fixes }, 'yaml')).toBe(
    YAML.replace('(一)', '（一）'),
  );
});

test('of JSON only what was fixed changes', () => {
  const text = '{"year":2022,"overview":"(一)公开。"}';
  expect(fixedText({ name: 'a.json', text, report, fixes }, 'json')).toBe(
    `${JSON.stringify({ year: 2022, overview: '（一）公开。' }, null, 2)}\n`,
  );
});

test.each([
  ['from another format', 'a.docx', undefined],
  ['from JSON', 'a.json', '{"overview":""}'],
  ['where a value lies in one that is shared', 'a.yaml', '&all\noverview: 甲\n'],
])('%s the whole report is written', (_, name, text) => {
  const yaml = fixedText({ name, text, report, fixes }, 'yaml');
  expect(parse(yaml)).toEqual(JSON.parse(serializeReport(report)));
  if (name !== 'a.json')
    expect(fixedText({ name, text, report, fixes }, 'json')).toBe(serializeReport(report));
});
