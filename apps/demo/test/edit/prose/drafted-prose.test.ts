import { withFigure } from '@xxgk/model';
import { draftedProse } from '../../../src/edit/prose/drafted-prose.js';
import { exampleReport } from '../../../src/start/example-report.js';

test('the draft says what the tables say, without placeholders', () => {
  const { overview = '', other = '' } = draftedProse(exampleReport(), undefined) ?? {};
  expect(overview).toContain('新收政府信息公开申请25件，上年结转2件');
  expect(overview + other).not.toContain('{{');
});

test('nothing is drafted while a figure is blank', () => {
  const report = withFigure(exampleReport(), 'applications.results.granted.research', null);
  expect(draftedProse(report, undefined)).toBeUndefined();
});
