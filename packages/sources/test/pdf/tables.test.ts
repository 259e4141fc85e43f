import { joinTables, startTable } from '../../src/pdf/join-tables.js';
import { type PageTable, pageContent } from '../../src/pdf/page-content.js';
import type { PdfPage, Ruling, TextPiece } from '../../src/pdf/pdf-page.js';

const horizontal = (at: number, from: number, to: number): Ruling => ({
  direction: 'horizontal',
  at,
  from,
  to,
});
const vertical = (at: number, from: number, to: number): Ruling => ({ direction: 'vertical', at, from, to });

/** Text whose middle stands at a point. */
function at(text: string, x: number, y: number, width = 10): TextPiece {
  return { text, left: x - width / 2, right: x + width / 2, baseline: y + 4, fontSize: 10 };
}

function page(rulings: readonly Ruling[], pieces: readonly TextPiece[], number = 1): PdfPage {
  return { number, width: 600, height: 800, rulings, pieces };
}

function onlyTable(of: PdfPage): PageTable {
  const [table] = pageContent(of).filter((item): item is PageTable => item.type === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

const texts = ({ cells }: { readonly cells: PageTable['cells'] }) =>
  cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]);

describe('ruled tables', () => {
  const frame = [0, 50, 100].map((y) => horizontal(y + 100, 100, 300));
  const sides = [100, 200, 300].map((x) => vertical(x, 100, 200));

  test('lines that touch make cells, and words belong to the cell they stand in', () => {
    const table = onlyTable(
      page(
        [...frame, ...sides],
        [at('甲', 150, 125), at('1', 250, 125), at('乙', 150, 175), at('2', 250, 175)],
      ),
    );
    expect(texts(table)).toEqual([
      [0, 0, 1, 1, '甲'],
      [0, 1, 1, 1, '1'],
      [1, 0, 1, 1, '乙'],
      [1, 1, 1, 1, '2'],
    ]);
  });

  test.each([
    ['left', sides.slice(1), 100],
    ['right', sides.slice(0, 2), 300],
  ])('an outer line that is not drawn on the %s is where the others end', (_side, drawn, border) => {
    const table = onlyTable(page([...frame, ...drawn], [at('甲', 150, 125), at('1', 250, 125)]));
    expect(table.columns).toContain(border);
    expect(texts(table).slice(0, 2)).toEqual([
      [0, 0, 1, 1, '甲'],
      [0, 1, 1, 1, '1'],
    ]);
  });

  test('a cell is as large as no line is drawn through it', () => {
    const rulings = [
      horizontal(100, 100, 300),
      horizontal(150, 200, 300),
      horizontal(200, 100, 300),
      ...sides,
    ];
    expect(texts(onlyTable(page(rulings, [at('甲', 150, 150)])))[0]).toEqual([0, 0, 2, 1, '甲']);
  });

  test('lines drawn piece by piece, with small gaps, are one line', () => {
    const pieces = [100, 150, 200].flatMap((y) => [horizontal(y, 100, 199), horizontal(y, 201, 300)]);
    expect(onlyTable(page([...pieces, ...sides], [at('甲', 150, 125)])).rowCount).toBe(2);
  });

  test('a text that runs over a border is cut there', () => {
    const table = onlyTable(page([...frame, ...sides], [at('0 0', 200, 125, 30)]));
    expect(texts(table).map((cell) => cell[4])).toEqual(['0', '0', '', '']);
  });

  test('a page without lines has no table', () => {
    expect(pageContent(page([], [at('甲', 150, 125)]))).toMatchObject([{ type: 'line', text: '甲' }]);
  });
});

describe('tables over pages', () => {
  const rows = (...lines: readonly (readonly string[])[]): Pick<PageTable, 'rowCount' | 'cells'> => ({
    rowCount: lines.length,
    cells: lines.flatMap((line, row) =>
      line.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
    ),
  });
  const table = (part: Pick<PageTable, 'rowCount' | 'cells'>, more: Partial<PageTable> = {}): PageTable => ({
    type: 'table',
    page: 1,
    columns: [100, 200, 300],
    isOpenAbove: false,
    isOpenBelow: false,
    ...part,
    ...more,
  });

  test('repeated header rows are left out', () => {
    const first = table(rows(['行', '数'], ['甲', '1']));
    const joined = joinTables(startTable(first), table(rows(['行', '数'], ['乙', '2']), { page: 2 }));
    expect(joined.rowCount).toBe(3);
    expect(texts(joined).map((cell) => cell[4])).toEqual(['行', '数', '甲', '1', '乙', '2']);
    expect(joined.cells.at(-1)).toMatchObject({ row: 2, page: 2 });
  });

  test('a row open on both sides of the break is one row', () => {
    const first = table(rows(['行', '数'], ['属于四类', '1']), { isOpenBelow: true });
    const joined = joinTables(
      startTable(first),
      table(rows(['过程性信息', ''], ['乙', '2']), { isOpenAbove: true }),
    );
    expect(texts(joined).slice(2)).toEqual([
      [1, 0, 1, 1, '属于四类过程性信息'],
      [1, 1, 1, 1, '1'],
      [2, 0, 1, 1, '乙'],
      [2, 1, 1, 1, '2'],
    ]);
  });

  test('parts with other columns come onto the borders of both', () => {
    const wide = table(rows(['甲', '1']), { columns: [100, 300, 400] });
    const narrow = table(rows(['乙', '2', '3', '4']), { columns: [100, 200, 300, 350, 400] });
    expect(texts(joinTables(startTable(wide), narrow))).toEqual([
      [0, 0, 1, 2, '甲'],
      [0, 2, 1, 2, '1'],
      [1, 0, 1, 1, '乙'],
      [1, 1, 1, 1, '2'],
      [1, 2, 1, 1, '3'],
      [1, 3, 1, 1, '4'],
    ]);
  });
});
