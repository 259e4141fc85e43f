import type { Finding } from '@xxgk/document';
import { groupFindings, valuesThatMend } from '../../src/check/group-findings.js';

const finding = (ruleId: string, fix?: Finding['fix']): Finding => ({
  ruleId,
  severity: 'warning',
  message: ruleId,
  ...(fix === undefined ? {} : { fix }),
});
const setting = (path: string, value: unknown) => ({
  title: '',
  safe: false,
  edits: [{ path: [path], value }],
});

test('findings of one rule come together where the first of them stands', () => {
  const groups = groupFindings([finding('a'), finding('b'), finding('a')]);
  expect(groups.map(({ ruleId, findings }) => [ruleId, findings.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('a group is mended in one step where every fix only sets values', () => {
  expect(valuesThatMend([finding('a', setting('x', 0)), finding('a', setting('y', 1))])).toEqual([
    { path: ['x'], value: 0 },
    { path: ['y'], value: 1 },
  ]);
  expect(valuesThatMend([finding('a', setting('x', 0)), finding('a')])).toBeUndefined();
  const words = {
    title: '',
    safe: true,
    edits: [{ path: ['other'], range: { start: 0, end: 1 }, text: '' }],
  };
  expect(valuesThatMend([finding('a', words)])).toBeUndefined();
});
