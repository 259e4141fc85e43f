import { placeholderForms, placeholderOptions } from '../../../src/edit/prose/placeholders.js';
import { exampleDraft } from '../../../src/start/example-report.js';

const { report, previous } = exampleDraft('a', 1);
const RECEIVED = 'applications.newlyReceived.total';
const option = (form: (typeof placeholderForms)[number], before = previous) =>
  placeholderOptions(report, before, form).find(({ placeholder }) => placeholder.includes(RECEIVED));

test('each figure is offered with its value, totals before the others, words first', () => {
  const options = placeholderOptions(report, previous, 'value');
  expect(options[0]).toEqual({ placeholder: '{{year}}', name: 'year', value: '2025' });
  expect(option('value')).toEqual({
    placeholder: `{{${RECEIVED}}}`,
    name: '三、一、本年新收政府信息公开申请数量，总计',
    value: '25',
  });
  expect(options.findIndex(({ name }) => name.endsWith('总计'))).toBeLessThan(
    options.findIndex(({ name }) => name.endsWith('自然人')),
  );
});

test('every form has a value where there is a year before', () => {
  expect(placeholderForms.map((form) => option(form)?.value)).toEqual([
    '25',
    '二十五',
    '21',
    '增加4件',
    '增长19%',
  ]);
});

test('without a year before nothing is made up', () => {
  expect(placeholderOptions(report, undefined, 'growth').every(({ value }) => value === undefined)).toBe(
    true,
  );
});
