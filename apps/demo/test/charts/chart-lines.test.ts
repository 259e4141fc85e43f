import { chartIds } from '@xxgk/charts';
import { chartCaptions, insertChart, removeChart, sectionOfChart } from '../../src/charts/chart-lines.js';
import { exampleReport } from '../../src/start/example-report.js';
import { newDraft } from '../../src/state/draft.js';

const draft = newDraft('a', exampleReport(), 0);

test('a chart is put below the prose of a section and taken out again without a trace', () => {
  const inserted = insertChart(draft, 'outcomes', 'problems', 1);
  expect(inserted.report.problems.endsWith('\n![政府信息公开申请办理结果](chart:outcomes)')).toBe(true);
  expect(sectionOfChart(inserted.report, 'outcomes')).toBe('problems');
  expect(removeChart(inserted, 'outcomes', 5000).report).toEqual(draft.report);
  expect(removeChart(draft, 'outcomes', 1)).toBe(draft);
});

test('every chart there is has a caption', () => {
  expect(Object.keys(chartCaptions).toSorted()).toEqual([...chartIds].toSorted());
});
