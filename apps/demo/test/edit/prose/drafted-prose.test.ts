import { fillPlaceholders, withFigure } from '@xxgk/model';
import { draftedProse } from '../../../src/edit/prose/drafted-prose.js';
import { exampleReport } from '../../../src/start/example-report.js';

test('the draft says what the tables say and goes on saying it when they change; no condition is left in it', () => {
  const report = exampleReport();
  const draft = draftedProse(report, undefined);
  if (draft === undefined) throw new Error('no draft');
  const saying = (of: typeof report) => fillPlaceholders({ ...of, ...draft }).report.overview;
  expect(saying(report)).toContain('新收政府信息公开申请25件，上年结转2件');
  expect(saying(withFigure(report, 'applications.newlyReceived.total', 31))).toContain(
    '新收政府信息公开申请31件',
  );
  expect(draft.overview + draft.other).not.toMatch(/\{\{(?:#|else|\/)/u);
});

test('nothing is drafted while a figure is blank', () => {
  const report = withFigure(exampleReport(), 'applications.results.granted.research', null);
  expect(draftedProse(report, undefined)).toBeUndefined();
});
