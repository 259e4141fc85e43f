import { placeCells, type Table, tableCell, tableRow } from '@xxgk/document';
import { headerCells } from '../../src/blocks/header-cells.js';
import { smallTable } from '../support/small-tree.js';

function headersOf(table: Table): Readonly<Record<string, readonly string[]>> {
  const found = [...headerCells(placeCells(table))];
  return Object.fromEntries(
    found.map(([{ cell }, headers]) => [cell.text, headers.map((header) => header.cell.text)]),
  );
}

test('outermost column header first, then the row headers from the left', () => {
  expect(headersOf(smallTable)).toMatchObject({
    '3': ['申请人情况', '自然人', '办理结果', '其他'],
    '5': ['申请人情况', '自然人', '办理结果', '予以公开'],
    予以公开: ['项目', '办理结果'],
    自然人: ['申请人情况'],
    项目: [],
  });
});

test('a second head takes over from the first and is not spoken for by it', () => {
  const head = (name: string) => tableRow([tableCell('columnHeader', name, { columnSpan: 2 })]);
  const row = (label: string, figure: string) =>
    tableRow([tableCell('rowHeader', label), tableCell('figure', figure)]);
  const rows = [head('第一项'), row('规章', '1'), head('第五项'), row('许可', '2')];
  const table: Table = { ...smallTable, columnWeights: [1, 1], headerRowCount: 0, rows };
  expect(headersOf(table)).toMatchObject({ '1': ['第一项', '规章'], '2': ['第五项', '许可'], 第五项: [] });
});
