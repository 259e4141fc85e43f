import type { Finding } from '@xxgk/document';
import { markedLines } from '../../../src/edit/prose/marked-lines.js';

const PROSE = '开头。\n（一）主动公开。共3件。\n![办理结果](chart:outcomes)';
const finding = (start: number, end: number): Finding => ({
  ruleId: 'x',
  severity: 'warning',
  message: '',
  range: { start, end },
});

test('levels and pictures are told, and the parts give the prose back', () => {
  const lines = markedLines(PROSE, [finding(12, 15)]);
  expect(lines.map(({ level, isPicture }) => [level, isPicture])).toEqual([
    [undefined, false],
    [2, false],
    [undefined, true],
  ]);
  expect(lines.map(({ parts }) => parts.map(({ text }) => text).join('')).join('\n')).toBe(PROSE);
});

test('the words of a finding are marked, across lines too', () => {
  const marked = (findings: readonly Finding[]) =>
    markedLines(PROSE, findings).map(({ parts }) =>
      parts.filter(({ severity }) => severity === 'warning').map(({ text }) => text),
    );
  const start = PROSE.indexOf('共3件');
  expect(marked([finding(start, start + 3)])).toEqual([[], ['共3件'], []]);
  expect(marked([finding(1, 7)])).toEqual([['头。'], ['（一）'], []]);
});
