import { createSession, gbt9704, tableCell } from '@xxgk/document';
import { type CellPlace, cellWriter } from '../../src/blocks/table-cell.js';
import { tableStyleIds } from '../../src/parts/table-styles.js';

const place: CellPlace = {
  width: 1000,
  continued: false,
  keepNext: false,
};
const session = createSession();
const upright = () => cellWriter({ sheet: gbt9704, session }, gbt9704.table, tableStyleIds({}));

test('equal cells in equal places are one object, also of different tables', () => {
  const cell = tableCell('figure', '7');
  expect(upright()({ ...cell }, place)).toBe(upright()({ ...cell }, { ...place }));
});

test.each<[string, Partial<CellPlace>]>([
  ['width', { width: 1001 }],
  ['inset', { inset: 3 }],
  ['white beside a head', { headInset: 3 }],
  ['continuation', { continued: true }],
  ['next row', { keepNext: true }],
])('another %s makes another cell', (_, other) => {
  const cell = tableCell('figure', '7');
  expect(upright()(cell, { ...place, ...other })).not.toBe(upright()(cell, place));
});

test('another role, text, span, remark, orientation, style sheet or session makes another cell', () => {
  const cell = tableCell('figure', '7');
  const made = [
    upright()(cell, place),
    upright()({ ...cell, role: 'rowHeader' }, place),
    upright()({ ...cell, text: '8' }, place),
    upright()({ ...cell, columnSpan: 2 }, place),
    upright()({ ...cell, rowSpan: 2 }, place),
    upright()({ ...cell, annotations: [1] }, place),
    cellWriter(
      { sheet: gbt9704, session },
      gbt9704.table,
      tableStyleIds({ orientation: 'landscape' }),
    )(cell, place),
    cellWriter({ sheet: { ...gbt9704 }, session }, gbt9704.table, tableStyleIds({}))(cell, place),
    cellWriter({ sheet: gbt9704, session: createSession() }, gbt9704.table, tableStyleIds({}))(cell, place),
  ];
  expect(new Set(made).size).toBe(made.length);
});
