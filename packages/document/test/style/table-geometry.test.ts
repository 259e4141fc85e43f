import { gbt9704 } from '../../src/style/gbt-9704-2012.js';
import { shareWidth, tableGeometry } from '../../src/style/table-geometry.js';
import { tableCell, tableRow } from '../../src/tree/builders.js';
import type { Table } from '../../src/tree/nodes.js';

test.each([
  [[3, 1, 1, 1], 8844],
  [[1.1, 1.5, 4, 1, 1, 1, 1, 1, 1, 1], 8844],
  [Array<number>(15).fill(1), 8844],
  [[1 / 3, 1 / 3, 1 / 3], 10],
])('widths by %j add up to %i exactly', (weights, total) => {
  const widths = shareWidth(weights, total);
  const sum = weights.reduce((left, right) => left + right, 0);
  expect(widths.reduce((left, right) => left + right, 0)).toBe(total);
  widths.forEach((width, index) => {
    expect(Number.isInteger(width)).toBe(true);
    expect(Math.abs(width - (total * (weights[index] ?? 0)) / sum)).toBeLessThanOrEqual(1);
  });
});

function tableOf(figures: readonly string[], head = '总计'): Table {
  return {
    type: 'table',
    id: 't',
    summary: '表',
    columnWeights: [1, 3],
    headerRowCount: 1,
    rows: [
      tableRow([tableCell('columnHeader', head), tableCell('columnHeader', '数量')]),
      ...figures.map((figure) => tableRow([tableCell('rowHeader', '项'), tableCell('figure', figure)])),
    ],
  };
}

const insetsOf = (figures: readonly string[]): readonly (number | undefined)[] => {
  const table = tableOf(figures);
  const { insets } = tableGeometry(table, gbt9704);
  return table.rows.slice(1).map(({ cells }) => (cells[1] ? insets.get(cells[1]) : undefined));
};

test('sets units below each other, the longest figure in the middle', () => {
  const [one, four] = insetsOf(['7', '1204']);
  expect(one).toBe(four);
  // 156 mm × ¾ less margins, less four digits of half an em, halved.
  expect(one).toBe(Math.round((6633 - 80 - 2 * 210) / 2));
});

test('lets the mark of a note hang out of the column of figures', () => {
  const [plain = 0, marked = 0] = insetsOf(['22', '22①']);
  expect(plain - marked).toBe(210);
});

test('leaves figures of one length, and words, in the middle', () => {
  expect(insetsOf(['7', '0'])).toEqual([undefined, undefined]);
  expect(insetsOf(['7', '22（其中修订16件）'])).toEqual([undefined, undefined]);
});

test('makes the lines of a head equally long', () => {
  const headInset = (head: string) => {
    const table = { ...tableOf(['0'], head), columnWeights: [1, 10.4] };
    const cell = table.rows[0]?.cells[0];
    return cell && tableGeometry(table, gbt9704).headInsets.get(cell);
  };
  // Three characters to the line would leave one: two and two.
  expect(headInset('结果维持')).toBeGreaterThan(0);
  expect(headInset('社会公益组织')).toBeUndefined();
  expect(headInset('总计')).toBeUndefined();
  expect(headInset('（本列数据）')).toBeUndefined();
});

test('is as wide as the text block, also across the page', () => {
  const width = (table: Table) => tableGeometry(table, gbt9704).columns.reduce((sum, own) => sum + own, 0);
  expect(width(tableOf(['0']))).toBe(8844);
  expect(width({ ...tableOf(['0']), orientation: 'landscape' })).toBe(12_755);
});
