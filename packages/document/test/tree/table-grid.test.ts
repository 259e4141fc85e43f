import { tableCell, tableRow } from '../../src/tree/builders.js';
import type { Table } from '../../src/tree/nodes.js';
import { placeCells } from '../../src/tree/table-grid.js';

function table(rows: Table['rows'], columns = 2): Table {
  return {
    type: 'table',
    id: 't',
    summary: '',
    columnWeights: new Array(columns).fill(1),
    headerRowCount: 0,
    rows,
  };
}

describe('placeCells', () => {
  test('puts cells right of a cell that comes down from above', () => {
    const rows = [
      tableRow([tableCell('rowHeader', 'a', { rowSpan: 2 }), tableCell('figure', 'b')]),
      tableRow([tableCell('figure', 'c')]),
    ];
    expect(placeCells(table(rows)).map(({ cell, row, column }) => [cell.text, row, column])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 1, 1],
    ]);
  });

  test('refuses holes and overlaps', () => {
    expect(() => placeCells(table([tableRow([tableCell('figure', 'a')])]))).toThrow(/row 0, column 1/);
    expect(() => placeCells(table([tableRow([tableCell('figure', 'a', { columnSpan: 3 })])]))).toThrow(
      /leaves the grid/,
    );
  });
});
