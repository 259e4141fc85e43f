import { type EditionId, figureAt } from '@xxgk/model';
import fc from 'fast-check';
import { type ReadResult, readReport } from '../src/index.js';
import { gbkBytes } from './gbk-bytes.js';
import { harmless, type Mangling } from './manglings.js';
import { type Grid, type OfficialTables, officialTables } from './official-tables.js';
import { articleOf, type PageParts, plainParts, sitePage, tableMarkup } from './page-markup.js';

const editions: readonly EditionId[] = ['2021', '2019'];
const yearOf = (edition: EditionId): number => (edition === '2021' ? 2022 : 2020);
const read = (page: string | Uint8Array): Promise<ReadResult> =>
  readReport(typeof page === 'string' ? new TextEncoder().encode(page) : page, 'page.html');

/** Figures that were read otherwise than they stand, and no word was said of it. */
function wrongIn(result: ReadResult, { figures }: OfficialTables): readonly string[] {
  return [...figures].flatMap(([path, expected]) => {
    const actual = figureAt(result.input as object, path);
    return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)} for ${expected}`];
  });
}

const seriousIn = ({ findings }: ReadResult): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message);

function mangled(tables: OfficialTables, mangle: Mangling): OfficialTables {
  const { disclosure, applications, proceedings } = tables;
  return {
    ...tables,
    disclosure: mangle(disclosure),
    applications: mangle(applications),
    proceedings: mangle(proceedings),
  };
}

describe.each(editions)('the form of %s on a site', (edition) => {
  const tables = officialTables(edition);
  const page = (parts: PageParts): string => sitePage(articleOf(parts, yearOf(edition)));

  test('is read whole, and nothing of the site with it', async () => {
    const result = await read(page(plainParts(tables)));
    expect(wrongIn(result, tables)).toEqual([]);
    expect(seriousIn(result)).toEqual([]);
    expect(result.ok && result.report).toMatchObject({
      organ: { name: '示例县财政局', kind: 'department' },
      year: yearOf(edition),
      preamble: `本报告所列数据统计期限为${yearOf(edition)}年1月1日至12月31日。`,
      overview: '全年工作平稳。\n（一）主动公开。按时更新。',
      problems: '解读材料偏少，下一步增加图解。',
      other: '没有收取信息处理费。',
      date: `${yearOf(edition) + 1}-01-20`,
    });
  });

  test.each(Object.entries(harmless))('%s', async (_name, mangle) => {
    const result = await read(page(plainParts(mangled(tables, mangle))));
    expect(wrongIn(result, tables)).toEqual([]);
  });

  test.each<[string, () => string | Uint8Array]>([
    ['in GBK', () => gbkBytes(page(plainParts(tables)).replace('utf-8', 'gb2312').replaceAll('&nbsp;', ' '))],
    ['each character in an element of its own, as pasted from WPS', () => page(pasted(tables))],
    [
      'within a table for layout',
      () => `<table><tr><td>导航</td><td>${page(plainParts(tables))}</td></tr></table>`,
    ],
    [
      'all tables in one',
      () => page({ ...plainParts(tables), disclosure: oneTable(tables), applications: '', proceedings: '' }),
    ],
    ['the applications over two tables, the head only on the first', () => page(split(tables, false))],
    ['the applications over two tables, each with the head', () => page(split(tables, true))],
    ['the head of the applications in a table of its own', () => page(headApart(tables))],
    ['proceedings in two tables', () => page(twoProceedings(tables))],
    ['a caption and a heading as first row', () => page(withCaption(tables))],
  ])('%s', async (_name, make) => {
    const result = await read(make());
    expect(wrongIn(result, tables)).toEqual([]);
    expect(seriousIn(result)).toEqual([]);
  });

  test('decoded as GBK and saved so: characters are lost, figures are not', async () => {
    const bytes = new TextEncoder().encode(page(plainParts(tables)));
    expect(wrongIn(await read(new TextDecoder('gbk').decode(bytes)), tables)).toEqual([]);
  });

  test('columns in another order follow their headers', async () => {
    const swapped = swapColumns(tables.applications);
    const result = await read(page({ ...plainParts(tables), applications: tableMarkup(swapped) }));
    expect(wrongIn(result, tables)).toEqual([]);
  });

  test('a row torn in two by the end of a page is joined, and a finding says so', async () => {
    const result = await read(page({ ...plainParts(tables), applications: tornRow(tables) }));
    expect(wrongIn(result, tables)).toEqual([]);
    expect(seriousIn(result)).toHaveLength(1);
    expect(seriousIn(result)[0]).toMatch(/重复申请.*拆成两行/);
  });

  test('a row without its label is known by the rows around it, and a finding says so', async () => {
    const grid = tables.applications.map((row) =>
      row.map((cell) => (cell.text.includes('重复申请') ? { ...cell, text: '' } : cell)),
    );
    const result = await read(page({ ...plainParts(tables), applications: tableMarkup(grid) }));
    expect(wrongIn(result, tables)).toEqual([]);
    expect(seriousIn(result)[0]).toMatch(/没有行名.*2\.重复申请/);
  });

  test('a row with a cell too few is only read as far as its sum is certain', async () => {
    const grid = tables.applications.map((row) =>
      row.some(({ text }) => text.includes('重复申请')) ? row.filter((_, index) => index !== 3) : row,
    );
    const result = await read(page({ ...plainParts(tables), applications: tableMarkup(grid) }));
    expectNoSilentError(result, tables);
    expect(seriousIn(result).join()).toMatch(/重复申请/);
  });

  test('any manglings together: a figure is right, or blank with a finding that names it', async () => {
    const names = fc.subarray(Object.keys(harmless), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(names, fc.integer({ min: 1, max: 1000 }), async (chosen, seed) => {
        const own = officialTables(edition, seed);
        const mangle: Mangling = (grid) => chosen.reduce((now, name) => harmless[name]?.(now) ?? now, grid);
        expectNoSilentError(await read(page(plainParts(mangled(own, mangle)))), own);
      }),
      { numRuns: 40, seed: 30 },
    );
  });

  test('any cell lost or doubled anywhere: a figure is right, or a finding speaks of it', async () => {
    const place = fc.record({ row: fc.nat(40), cell: fc.nat(12), isLost: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(place, async (damage) => {
        const applications = damaged(tables.applications, damage);
        const result = await read(page({ ...plainParts(tables), applications: tableMarkup(applications) }));
        expectNoSilentError(result, tables);
      }),
      { numRuns: 60, seed: 30 },
    );
  });
});

function expectNoSilentError(result: ReadResult, tables: OfficialTables): void {
  const spoken = result.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ path = [] }) => path.join('.'));
  const silent = wrongIn(result, tables).filter((wrong) => !spoken.some((path) => wrong.startsWith(path)));
  expect(silent).toEqual([]);
}

function damaged(
  grid: Grid,
  { row, cell, isLost }: { readonly row: number; readonly cell: number; readonly isLost: boolean },
): Grid {
  return grid.map((cells, index) => {
    if (index !== row % grid.length || index < 3) return cells;
    const at = cell % cells.length;
    const twice = cells[at];
    if (twice === undefined) return cells;
    return isLost ? cells.toSpliced(at, 1) : cells.toSpliced(at, 0, twice);
  });
}

function pasted({ disclosure, applications, proceedings }: OfficialTables): PageParts {
  const cell = (text: string): string =>
    `<p class="MsoNormal" style="mso-line-height-rule:exactly"><b>${[...text]
      .map((character) => `<span lang="EN-US"><font face="仿宋">${character}</font></span>`)
      .join('')}<o:p>&nbsp;</o:p></b></p>`;
  return {
    disclosure: tableMarkup(disclosure, cell),
    applications: tableMarkup(applications, cell),
    proceedings: tableMarkup(proceedings, cell),
  };
}

function oneTable({ disclosure, applications, proceedings }: OfficialTables): string {
  return tableMarkup([...disclosure, ...applications, ...proceedings]);
}

function split(tables: OfficialTables, hasHead: boolean): PageParts {
  const flat = harmless['groups lost']?.(tables.applications) ?? [];
  const first = tableMarkup(flat.slice(0, 14));
  const second = tableMarkup([...(hasHead ? flat.slice(0, 3) : []), ...flat.slice(14)]);
  return { ...plainParts(tables), applications: `${first}<p>- 3 -</p>${second}` };
}

function headApart(tables: OfficialTables): PageParts {
  const grid = tables.applications;
  return {
    ...plainParts(tables),
    applications: tableMarkup(grid.slice(0, 3)) + tableMarkup(grid.slice(3)),
  };
}

function twoProceedings(tables: OfficialTables): PageParts {
  const [, , outcomes = [], figures = []] = tables.proceedings;
  const first: Grid = [[{ text: '行政复议', columns: 5 }], outcomes.slice(0, 5), figures.slice(0, 5)];
  const second: Grid = [
    [{ text: '行政诉讼', columns: 10 }],
    [
      { text: '未经复议直接起诉', columns: 5 },
      { text: '复议后起诉', columns: 5 },
    ],
    outcomes,
    figures.slice(5),
  ];
  return { ...plainParts(tables), proceedings: tableMarkup(first) + tableMarkup(second) };
}

function withCaption(tables: OfficialTables): PageParts {
  const heading = [{ text: '三、收到和处理政府信息公开申请情况', columns: 10 }];
  return { ...plainParts(tables), applications: tableMarkup([heading, ...tables.applications]) };
}

function swapColumns(grid: Grid): Grid {
  const isLegal = (text: string): boolean => text === '商业企业' || text === '科研机构';
  return grid.map((row) => {
    const at = row.some(({ text }) => isLegal(text)) ? 0 : row.length - 6;
    const isWide = row.length < 5 || row.some(({ text }) => text === '法人或其他组织');
    if (isWide) return row;
    const [left, right] = [row[at], row[at + 1]];
    return left && right ? row.with(at, right).with(at + 1, left) : row;
  });
}

function tornRow({ applications }: OfficialTables): string {
  const at = applications.findIndex((row) => row.some(({ text }) => text.includes('重复申请')));
  const row = applications[at] ?? [];
  const blank = row.map(({ text }) => ({ text: /^\d+$/.test(text) ? '' : text }));
  const figures = row.map(({ text }) => ({ text: /^\d+$/.test(text) ? text : '' }));
  return (
    tableMarkup([...applications.slice(0, at), blank]) + tableMarkup([figures, ...applications.slice(at + 1)])
  );
}
