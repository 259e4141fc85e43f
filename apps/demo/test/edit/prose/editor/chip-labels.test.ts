import { chipLabels, chipText } from '../../../../src/edit/prose/editor/chip-labels.js';
import { exampleReport } from '../../../../src/start/example-report.js';
import { blankReport } from '../../../../src/state/blank-report.js';
import { newDraft } from '../../../../src/state/draft.js';
import { setFigureText } from '../../../../src/state/edit-draft.js';

const NEW = '{{applications.newlyReceived.total}}';
const t = chipText('zh-CN');
const labelsOf = (sources: readonly string[], report = exampleReport()) =>
  [...chipLabels(sources, report, undefined, t).values()].map(({ label, isBlank }) =>
    isBlank ? `(${label})` : label,
  );

test('a chip shows what it stands for, never its code', () => {
  expect(labelsOf(['{{year}}', NEW, '{{chinese applications.newlyReceived.total}}'])).toEqual([
    '2025',
    '25',
    '二十五',
  ]);
  expect(
    labelsOf(['![近年申请](chart:years)', '![](chart:years)', '{{#if a}}', '{{else}}', '{{/if}}']),
  ).toEqual(['图：近年申请', '图：图表', '如有', '否则', '如有（完）']);
});

test('a total of blank cells is no 0', () => {
  const blank = newDraft('a', blankReport({ name: '示例局', kind: 'department' }, 2025), 0);
  const begun = setFigureText(blank, 'applications.carriedOver.naturalPerson', '1', 1).report;
  expect(
    labelsOf([NEW, '{{sum applications.newlyReceived.total applications.carriedOver.total}}'], begun),
  ).toEqual(['(待填)', '(待填)']);
});

test('what is not there yet is to be filled in', () => {
  expect(labelsOf([NEW], blankReport({ name: '示例局', kind: 'department' }, 2025))).toEqual(['(待填)']);
});
