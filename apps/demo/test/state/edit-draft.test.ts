import { figureAt, type Report, withFigure } from '@xxgk/model';
import { blankReport } from '../../src/state/blank-report.js';
import { newDraft } from '../../src/state/draft.js';
import {
  applyFixes,
  fillBlanks,
  redoStep,
  setFigureText,
  setValues,
  toggleTotal,
  totalsEnteredByHand,
  undoStep,
} from '../../src/state/edit-draft.js';

const ORGAN = { name: '示例区档案局', kind: 'department' } as const;
const draft = () => newDraft('a', blankReport(ORGAN, 2025), 0);
const RECEIVED = 'applications.newlyReceived';

test('a figure brings its totals with it, in one step that can be undone and done again', () => {
  const edited = setFigureText(draft(), `${RECEIVED}.naturalPerson`, '7', 10);
  expect(figureAt(edited.report, `${RECEIVED}.total`)).toBe(7);
  const undone = undoStep(edited, 20);
  expect(undone.report).toEqual(draft().report);
  expect(redoStep(undone, 30).report).toEqual(edited.report);
});

test('outcomes add up to （七） in their column and across', () => {
  const edited = setFigureText(draft(), 'applications.results.refused.stateSecret.commercial', '3', 10);
  expect(figureAt(edited.report, 'applications.results.total.commercial')).toBe(3);
  expect(figureAt(edited.report, 'applications.results.total.total')).toBe(3);
});

test('a total entered by hand stays, until it is computed again', () => {
  const total = `${RECEIVED}.total`;
  const byHand = setFigureText(toggleTotal(draft(), total, 1), total, '9', 5000);
  const edited = setFigureText(byHand, `${RECEIVED}.naturalPerson`, '7', 10_000);
  expect(figureAt(edited.report, total)).toBe(9);
  expect(figureAt(toggleTotal(edited, total, 20_000).report, total)).toBe(7);
});

test('blank figures are filled with 0 and others are left', () => {
  const filled = fillBlanks(setFigureText(draft(), `${RECEIVED}.research`, '2', 1), 'applications', 5000);
  expect(figureAt(filled.report, `${RECEIVED}.naturalPerson`)).toBe(0);
  expect(figureAt(filled.report, `${RECEIVED}.research`)).toBe(2);
  expect(figureAt(filled.report, 'disclosure.regulations.made')).toBeNull();
});

test('typing on in one place is one step, a pause begins another', () => {
  let typed = draft();
  for (const [text, at] of [
    ['全', 100],
    ['全年', 300],
    ['全年收到', 9000],
  ] as const) {
    typed = setValues(typed, [{ path: ['overview'], value: text }], at);
  }
  expect(typed.history.past).toHaveLength(2);
  expect(undoStep(typed, 9001).report.overview).toBe('全年');
});

test('setting what is already there is no step', () => {
  const once = setFigureText(draft(), `${RECEIVED}.research`, '2', 1);
  expect(setFigureText(once, `${RECEIVED}.research`, '2', 5000)).toBe(once);
});

test('a fix with several edits in one text makes all of them', () => {
  const before = setValues(draft(), [{ path: ['other'], value: '2024年，2024年。' }], 1);
  const edit = (start: number) => ({ path: ['other'], range: { start, end: start + 4 }, text: '2025' });
  const fix = { title: '', safe: false, edits: [edit(0), edit(6)] };
  const fixed = applyFixes(before, [fix], 5000);
  expect(fixed.report.other).toBe('2025年，2025年。');
});

test('several fixes are one step, and undo takes all of them back', () => {
  const before = setValues(draft(), [{ path: ['other'], value: '甲,乙.' }], 1);
  const mark = (start: number, text: string) => ({
    title: '',
    safe: true,
    edits: [{ path: ['other'], range: { start, end: start + 1 }, text }],
  });
  const title = { title: '', safe: true, edits: [{ path: ['title'], value: '报告' }] };
  const fixed = applyFixes(before, [mark(1, '，'), title, mark(3, '。')], 5000);
  expect([fixed.report.other, fixed.report.title]).toEqual(['甲，乙。', '报告']);
  expect(undoStep(fixed, 6000).report).toEqual(before.report);
});

test('a total that comes back by undoing stays as it was entered', () => {
  const total = `${RECEIVED}.total`;
  const byHand = setFigureText(toggleTotal(draft(), total, 1), total, '9', 5000);
  const undone = undoStep(toggleTotal(byHand, total, 10_000), 15_000);
  const edited = setFigureText(undone, 'applications.carriedOver.research', '1', 20_000);
  expect(figureAt(edited.report, total)).toBe(9);
});

test('a blank total of a file is computed with the next change, a wrong one is kept', () => {
  const read = { ...draft().report } as Report;
  expect(totalsEnteredByHand(read)).toEqual([]);
  const wrong = withFigure(read, `${RECEIVED}.total`, 5) as Report;
  expect(totalsEnteredByHand(wrong)).toEqual([`${RECEIVED}.total`]);
});

test('typing right after a repair is a step of its own', () => {
  const path = ['applications', 'newlyReceived', 'naturalPerson'];
  const typed = setFigureText(draft(), path.join('.'), '30', 10_000);
  const repaired = setValues(typed, [{ path, value: 21 }], 10_100, true);
  const again = setFigureText(repaired, path.join('.'), '31', 10_200);
  expect(figureAt(undoStep(again, 10_300).report, path.join('.'))).toBe(21);
});
