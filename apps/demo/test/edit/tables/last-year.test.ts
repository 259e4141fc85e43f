import { changeMark, lastYearFigure, shortMark } from '../../../src/edit/tables/last-year.js';
import { exampleReport } from '../../../src/start/example-report.js';
import { blankReport } from '../../../src/state/blank-report.js';
import { newDraft } from '../../../src/state/draft.js';
import { setFigureText } from '../../../src/state/edit-draft.js';

const GRANTED = 'applications.results.granted.naturalPerson';
const report = exampleReport();
const previous = setFigureText(newDraft('', report, 0), GRANTED, '15', 0).report;

test('a figure stands beside last year’s with the change', () => {
  expect(lastYearFigure(previous, report, GRANTED)).toEqual({ text: '15', change: -3 });
  expect(lastYearFigure(previous, report, 'disclosure.fees.amount')).toEqual({ text: '12.3500', change: 0 });
});

test('what last year’s form does not have is not shown; what was blank has no change', () => {
  const old = blankReport(report.organ, 2020);
  expect(lastYearFigure(old, report, 'disclosure.normativeDocuments.inForce')).toBeUndefined();
  expect(lastYearFigure(old, report, GRANTED)).toEqual({ text: '' });
});

test('changes are told without colour', () => {
  expect([3, -2, 0].map(changeMark)).toEqual(['▲3', '▼2', '＝']);
});

test('a narrow column has the direction alone of a change with four digits', () => {
  expect([12, -999, -1133].map(shortMark)).toEqual(['▲12', '▼999', '▼']);
});
