import { type Edit, XxgkError } from '@xxgk/document';
import { applyFix } from '../../src/fix/apply-fix.js';

const fix = (...edits: Edit[]) => ({ title: 't', safe: true, edits });

test('sets a value, makes the last key where it is missing, and shares the rest', () => {
  const tree = { a: { b: 1 }, list: [1, 2], kept: {} };
  const fixed = applyFix(tree, fix({ path: ['a', 'c'], value: 3 }, { path: ['list', 1], value: 5 }));
  expect(fixed).toEqual({ a: { b: 1, c: 3 }, list: [1, 5], kept: {} });
  expect(tree).toEqual({ a: { b: 1 }, list: [1, 2], kept: {} });
  expect(fixed.kept).toBe(tree.kept);
});

test('replaces ranges of one prose in any order', () => {
  const edits: Edit[] = [
    { path: ['prose'], range: { start: 0, end: 1 }, text: '（一' },
    { path: ['prose'], range: { start: 3, end: 4 }, text: '' },
    { path: ['prose'], range: { start: 2, end: 2 }, text: '+' },
  ];
  expect(applyFix({ prose: 'abcd' }, fix(...edits))).toEqual({ prose: '（一b+c' });
  expect(applyFix({ prose: 'abcd' }, fix(...edits.toReversed()))).toEqual({ prose: '（一b+c' });
});

test.each<[string, Edit[]]>([
  ['a path that leads nowhere', [{ path: ['x', 'y'], value: 1 }]],
  ['a path through a value', [{ path: ['prose', 'y'], value: 1 }]],
  ['a range beyond the end', [{ path: ['prose'], range: { start: 3, end: 5 }, text: '' }]],
  ['text where there is none', [{ path: ['missing'], range: { start: 0, end: 0 }, text: 'a' }]],
  [
    'ranges that overlap',
    [
      { path: ['prose'], range: { start: 0, end: 2 }, text: '' },
      { path: ['prose'], range: { start: 1, end: 3 }, text: '' },
    ],
  ],
])('refuses %s', (_name, edits) => {
  expect(() => applyFix({ prose: 'abcd' }, fix(...edits))).toThrow(XxgkError);
});

test('never reaches a prototype', () => {
  const fixed = applyFix({ a: 1 }, fix({ path: ['__proto__'], value: { polluted: true } }));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(fixed)).toBe(Object.prototype);
});
