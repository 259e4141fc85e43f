import { chipLabels, chipText } from '../../../../src/edit/prose/editor/chip-labels.js';
import { exampleReport } from '../../../../src/start/example-report.js';
import { blankReport } from '../../../../src/state/blank-report.js';

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

test('what is not there yet is to be filled in', () => {
  expect(labelsOf([NEW], blankReport({ name: '示例局', kind: 'department' }, 2025))).toEqual(['(待填)']);
});
