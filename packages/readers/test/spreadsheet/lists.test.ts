import { editionSpec, LIST_HEADER_ROWS, listColumns } from '@xxgk/model';
import { columnLetters } from '@xxgk/sources';
import { type ListedReport, readReportList } from '../../src/index.js';
import { makeWorkbook, rowsXml } from './make-workbook.js';

const columns = listColumns(editionSpec('2021'));
const headers = Array.from({ length: LIST_HEADER_ROWS }, (_, level) =>
  columns.map(({ headers: own }) => {
    const filled = own.filter((header) => header !== '');
    return filled[level - LIST_HEADER_ROWS + filled.length] ?? '';
  }),
);

/** A row: the organ and its year, the same figure in every column. */
const row = (name: string, figure: number | string, year: number | string = 2024): (string | number)[] =>
  columns.map(({ path, content }) =>
    path === 'organ.name' ? name : path === 'year' ? year : content.type === 'figure' ? figure : '',
  );
const words = (text: string): (string | number)[] => columns.map((_, index) => (index === 0 ? text : ''));

async function read(rows: readonly (readonly (string | number)[])[]): Promise<readonly ListedReport[]> {
  const sheet = rowsXml([...headers, ...rows]);
  return (await readReportList(makeWorkbook({ 数据: sheet }), '数据.xlsx')) ?? [];
}

const leftOut = (reports: readonly ListedReport[]): readonly number[] =>
  reports.filter(({ isNoOrgan }) => isNoOrgan).map((report) => report.row);
const ORGANS = [row('清溪县民政局', 1), row('清溪县财政局', 2), row('清溪县教育局', 4)];
const NEXT = LIST_HEADER_ROWS + ORGANS.length + 1;

test.each([
  '合计',
  '总  计',
  '小计',
  '全县合计',
  '各单位合计',
  '合计：',
  '（合计）',
  '清溪县合计',
  '县直部门小计',
])('a row named %s is no organ', async (name) => {
  const reports = await read([...ORGANS, row(name, 7)]);
  expect(leftOut(reports)).toEqual([NEXT]);
  expect(reports.at(-1)?.findings[0]?.message).toMatch(`第${NEXT}行“${name}”是合计行`);
});

test('a row whose figures are the sums of the others is none, whatever its name', async () => {
  const reports = await read([...ORGANS, row('清溪县', 7)]);
  expect(leftOut(reports)).toEqual([NEXT]);
  expect(leftOut(await read([...ORGANS, row('清溪县', 8)]))).toEqual([]);
});

test.each(['清溪县审计局', '合计划拨中心', '总商会', '统计局'])('%s is an organ', async (name) => {
  expect(leftOut(await read([...ORGANS, row(name, 9)]))).toEqual([]);
});

test.each(['注：数据截至12月31日。', '填表人：张三　审核人：李四', '2025年1月10日'])(
  'a note (%s) is told with the row above it',
  async (text) => {
    const reports = await read([...ORGANS, words(text)]);
    expect(reports).toHaveLength(ORGANS.length);
    expect(reports.at(-1)?.findings.at(-1)).toMatchObject({
      ruleId: 'reader/list-row-left-out',
      severity: 'note',
    });
  },
);

test('a formula that cannot be computed is an error, and no blank', async () => {
  const sheet = rowsXml([...headers, ...ORGANS]).replace(/<c><v>4<\/v><\/c>/u, '<c><f>IF(A1=1,1,2)</f></c>');
  const reports = await readReportList(makeWorkbook({ 数据: sheet }), '数据.xlsx');
  expect(reports?.at(-1)?.findings[0]).toMatchObject({
    ruleId: 'reader/figure-unreadable',
    severity: 'error',
  });
});

test('a row that a filter hides is an organ all the same, and named', async () => {
  const sheet = rowsXml([...headers, ...ORGANS]);
  const rows = sheet.split('<row>');
  const hidden = [
    ...rows.slice(0, -1).map((text, index) => (index === 0 ? text : `<row>${text}`)),
    `<row hidden="1">${rows.at(-1)}`,
  ];
  const reports = (await readReportList(makeWorkbook({ 数据: hidden.join('') }), '数据.xlsx')) ?? [];
  const told = reports.map(
    ({ findings }) => findings.filter(({ ruleId }) => ruleId === 'reader/cells-hidden').length,
  );
  expect(told).toEqual([0, 0, 1]);
});

test.each(['去年同期', '上年', '同比增减', '同比增长（%）', '占比', '与上年相比', '比上年增长率'])(
  'a row named %s compares, and is no organ',
  async (name) => {
    const reports = await read([...ORGANS, row(name, 3)]);
    expect(leftOut(reports)).toEqual([NEXT]);
    expect(reports.at(-1)?.findings[0]?.message).toContain('相比的行');
  },
);

test('heads that stand again among the rows are no organs', async () => {
  const reports = await read([...ORGANS.slice(0, 2), ...headers, ...ORGANS.slice(2)]);
  expect(reports.map(({ input }) => (input as { organ?: { name?: string } }).organ?.name)).toEqual([
    '清溪县民政局',
    '清溪县财政局',
    '清溪县教育局',
  ]);
  expect(reports[1]?.findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('是重复的表头'),
  );
});

test('a name is one name, however it is spread over its cell', async () => {
  const [report] = await read([row('清 溪 县\n民政局 ', 1)]);
  expect(report?.title).toBe('清溪县民政局2024年政府信息公开工作年度报告');
});

test('heads may say their unit, and name the organ and the year in other words', async () => {
  const others: Readonly<Record<string, string>> = { 机关名称: '单位名称', 报告年度: '年份' };
  const own = headers.map((level, index) =>
    level.map((head, column) =>
      columns[column]?.content.type === 'figure' && index === LIST_HEADER_ROWS - 1 && !head.includes('万元')
        ? `${head}（件）`
        : (others[head] ?? head),
    ),
  );
  const sheet = rowsXml([...own, ...ORGANS]);
  const reports = await readReportList(makeWorkbook({ 数据: sheet }), '数据.xlsx');
  expect(reports?.map(({ input, findings }) => [input, findings])).toEqual(
    (await read(ORGANS)).map(({ input, findings }) => [input, findings]),
  );
});

test('a column under the head of another is told once', async () => {
  const at = columns.findIndex(({ path }) => path === 'disclosure.licensing.decisions');
  const twice = [...headers, ...ORGANS].map((cells) => [...cells, cells[at] ?? '']);
  const reports = await readReportList(makeWorkbook({ 数据: rowsXml(twice) }), '数据.xlsx');
  expect(reports?.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual([
    'reader/list-column-repeated',
  ]);
});

test('columns that no form has are told with their letters, those that number the rows are not', async () => {
  const more = [...headers, ...ORGANS].map((cells, index) => {
    const isBottom = index === LIST_HEADER_ROWS - 1;
    const isHead = index < LIST_HEADER_ROWS;
    return [
      ...cells,
      ...(isBottom ? ['序号', '联系人', '上年数'] : isHead ? ['', '', ''] : [index, '张三', 7]),
    ];
  });
  const reports = await readReportList(makeWorkbook({ 数据: rowsXml(more) }), '数据.xlsx');
  const letters = [columns.length + 1, columns.length + 2].map(columnLetters);
  expect(reports?.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([
    `数据表中这些列不是表式中的列，没有读取：${letters[0]}列“联系人”、${letters[1]}列“上年数”。`,
  ]);
});
