import { figureColumns, LIST_HEADER_ROWS, listColumns } from '../../src/form/list-form.js';
import { editionIds, editionSpec } from '../../src/report/editions/edition-for-year.js';
import { figureSpecs } from '../../src/report/editions/figures.js';

test.each(editionIds)('edition %s: every input has one column, every column other headers', (id) => {
  const edition = editionSpec(id);
  const columns = listColumns(edition);
  const inputs = figureSpecs(edition).filter(({ isTotal }) => !isTotal);
  expect(columns.filter(({ content }) => content.type === 'figure').map(({ path }) => path)).toEqual(
    inputs.map(({ path }) => path),
  );
  for (const { headers } of columns) expect(headers).toHaveLength(LIST_HEADER_ROWS);
  const names = columns.map(({ headers }) => headers.join('|'));
  expect(new Set(names).size).toBe(names.length);
  expect(columns.slice(0, 3).map(({ path }) => path)).toEqual(['organ.name', 'organ.kind', 'year']);
  expect(figureColumns(edition)).toHaveLength(figureSpecs(edition).length);
});

test('headers are those of the form', () => {
  const headersOf = (path: string) =>
    figureColumns(editionSpec('2021')).find((column) => column.path === path)?.headers;
  expect(headersOf('applications.results.refused.stateSecret.other')).toEqual([
    '三、收到和处理政府信息公开申请情况',
    '三、本年度办理结果（三）不予公开',
    '1.属于国家秘密',
    '其他',
  ]);
  expect(headersOf('proceedings.litigationDirect.total')).toEqual([
    '四、政府信息公开行政复议、行政诉讼情况',
    '未经复议直接起诉',
    '',
    '总计',
  ]);
});
