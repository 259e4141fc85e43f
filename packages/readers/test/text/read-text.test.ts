import { figureAt } from '@xxgk/model';
import { type ReadResult, readReport } from '../../src/index.js';
import { type Grid, officialTables } from '../official-tables.js';

const tables = officialTables('2021', 11);
type Draw = (grid: Grid) => string;

function reportText(draw: Draw, heading: (text: string) => string = (text) => text): string {
  return [
    heading('示例县财政局2022年政府信息公开工作年度报告'),
    heading('一、总体情况'),
    '全年工作平稳。',
    heading('二、主动公开政府信息情况'),
    draw(tables.disclosure),
    heading('三、收到和处理政府信息公开申请情况'),
    draw(tables.applications),
    heading('四、政府信息公开行政复议、行政诉讼情况'),
    draw(tables.proceedings),
    heading('五、存在的主要问题及改进情况'),
    '解读材料偏少。',
    heading('六、其他需要报告的事项'),
    '没有收费。',
  ].join('\n\n');
}

const read = (text: string): Promise<ReadResult> => readReport(new TextEncoder().encode(text), '报告.txt');

function wrongIn(result: ReadResult): readonly string[] {
  return [...tables.figures].flatMap(([path, expected]) =>
    figureAt(result.input as object, path) === expected ? [] : [path],
  );
}

const texts = (grid: Grid, between: string): string =>
  grid.map((row) => row.map(({ text }) => text).join(between)).join('\n');

test.each<[string, Draw]>([
  ['tabs', (grid) => texts(grid, '\t')],
  ['wide spaces', (grid) => texts(grid, '     ')],
  ['each cell on a line of its own', (grid) => texts(grid, '\n')],
  ['bars, as Markdown draws tables', (grid) => barred(grid)],
  [
    'a tab at the end of each row',
    (grid) => grid.map((row) => `${row.map(({ text }) => text).join('\t')}\t`).join('\n'),
  ],
])('tables drawn with %s', async (_name, draw) => {
  const result = await read(reportText(draw));
  expect(wrongIn(result)).toEqual([]);
  expect(result.ok && result.report).toMatchObject({ overview: '全年工作平稳。', other: '没有收费。' });
});

test('Markdown headings and bold lines', async () => {
  const result = await read(
    reportText(barred, (text) => (text.startsWith('一') ? `**${text}**` : `## ${text}`)),
  );
  expect(wrongIn(result)).toEqual([]);
  expect(result.ok && result.report.organ.name).toBe('示例县财政局');
});

test('hard line breaks are undone, paragraphs kept, page numbers left out', async () => {
  const overview = [
    '    二〇二二年，本局按照要求及时更新信息，答复全部申请，组织两次',
    '培训，检查三个网站栏目，没有发现过期内容，也没有收到投诉和举报，',
    '工作平稳。',
    '',
    '                         - 1 -',
    '\f    第二段从这里开始，写得同样长，好让它也在行末折断，然后在下一',
    '行结束。',
  ].join('\n');
  const text = reportText((grid) => texts(grid, '\t')).replace('全年工作平稳。', overview);
  const result = await read(text);
  expect(result.ok && result.report.overview.split('\n')).toEqual([
    '二〇二二年，本局按照要求及时更新信息，答复全部申请，组织两次培训，检查三个网站栏目，没有发现过期内容，也没有收到投诉和举报，工作平稳。',
    '第二段从这里开始，写得同样长，好让它也在行末折断，然后在下一行结束。',
  ]);
});

test('prose with main numbers of its own before the six sections keeps them', async () => {
  const text = reportText((grid) => texts(grid, '\t')).replace(
    '一、总体情况\n\n全年工作平稳。',
    '一、主动公开\n按时公开。\n二、依申请公开\n收到2件。',
  );
  const result = await read(text);
  expect(result.ok && result.report.overview).toBe('一、主动公开\n按时公开。\n二、依申请公开\n收到2件。');
  expect(result.findings.map(({ ruleId }) => ruleId)).toContain('reader/heading-by-number');
});

function barred(grid: Grid): string {
  const rows = grid.map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`);
  return [rows[0], '| --- | --- |', ...rows.slice(1)].join('\n');
}
