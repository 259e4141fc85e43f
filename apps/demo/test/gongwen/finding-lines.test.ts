import type { Finding } from '@xxgk/document';
import { readGongwen, starterNamed } from '@xxgk/gongwen';
import { elementsToAdd } from '../../src/gongwen/element-choices.js';
import { findingsByLine, lineOf, worstByLine } from '../../src/gongwen/finding-lines.js';
import { withElement } from '../../src/state/gongwen-draft.js';

const TEXT = '第一行\n第二行\n第三行\n';
const finding = (severity: Finding['severity'], place: Partial<Finding>): Finding => ({
  ruleId: 'test',
  severity,
  message: severity,
  ...place,
});
const third = finding('note', { path: ['source'], range: { start: 8, end: 9 } });
const second = finding('warning', { path: ['source', 1] });
const secondToo = finding('error', { path: ['source'], range: { start: 4, end: 5 } });
const whole = finding('error', {});

test('findings stand in the order of their lines, those of the whole last, and each leads to words', () => {
  const ordered = findingsByLine([whole, third, second], TEXT);
  expect(ordered.map((one) => lineOf(one, TEXT))).toEqual([1, 2, undefined]);
  expect(ordered[0]?.range).toEqual({ start: 4, end: 7 });
});

test('a line bears the worst that is said of it', () => {
  expect([...worstByLine([third, second, secondToo, whole], TEXT)]).toEqual([
    [2, 'note'],
    [1, 'error'],
  ]);
});

test('every element that is offered is known to the reader, and offered once', () => {
  const starter = starterNamed('通知') ?? '';
  const told = (markdown: string) => readGongwen(markdown).findings.map(({ message }) => message);
  const offered = elementsToAdd(starter);
  expect(offered).toContain('抄送机关');
  expect(offered).not.toContain('主送机关');
  expect(elementsToAdd(starter.replace('主送机关', '主送'))).not.toContain('主送机关');
  for (const name of offered) {
    const { markdown, caret } = withElement(starter, name);
    const value = name === '成文日期' || name === '印发日期' ? '2026-01-05' : '示例';
    const filled = `${markdown.slice(0, caret)}${value}${markdown.slice(caret)}`;
    expect(told(filled).filter((message) => message.includes(name))).toEqual([]);
    expect(elementsToAdd(filled)).not.toContain(name);
  }
});
