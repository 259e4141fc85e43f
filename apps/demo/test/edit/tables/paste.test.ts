import { composeTable, figureAt } from '@xxgk/model';
import { blockOf, type Corners } from '../../../src/edit/tables/block.js';
import { figureGrid } from '../../../src/edit/tables/grid.js';
import { placeBlock } from '../../../src/edit/tables/place-block.js';
import { rowNames } from '../../../src/edit/tables/row-names.js';
import { writeCells } from '../../../src/edit/tables/write-cells.js';
import { blankReport } from '../../../src/state/blank-report.js';
import { newDraft } from '../../../src/state/draft.js';

const draft = newDraft('a', blankReport({ name: '示例局', kind: 'department' }, 2025), 0);
const table = composeTable.applications(draft.report);
const target = { grid: figureGrid(table), names: rowNames(table) };
const A = 'applications';
const FIRST = `${A}.newlyReceived.naturalPerson`;

function paste(text: string, corners: Corners = { from: FIRST, to: FIRST }) {
  const { cells, ...outcome } = placeBlock(target, blockOf(target.grid, corners), text);
  return { ...outcome, cells: Object.fromEntries(cells.map(({ path, text: figure }) => [path, figure])) };
}

test.each([
  [
    'a block of figures, from the current cell',
    '1\t2\r\n3\t4\r\n',
    { from: `${A}.newlyReceived.other`, to: `${A}.newlyReceived.other` },
    {
      [`${A}.newlyReceived.other`]: '1',
      [`${A}.newlyReceived.total`]: '2',
      [`${A}.carriedOver.other`]: '3',
      [`${A}.carriedOver.total`]: '4',
    },
    0,
  ],
  [
    'what reaches beyond the table is left out',
    '1\t2',
    { from: `${A}.newlyReceived.total`, to: `${A}.newlyReceived.total` },
    { [`${A}.newlyReceived.total`]: '1' },
    1,
  ],
  [
    'one figure into all selected cells',
    '0',
    { from: `${A}.newlyReceived.research`, to: `${A}.carriedOver.socialWelfare` },
    {
      [`${A}.newlyReceived.research`]: '0',
      [`${A}.newlyReceived.socialWelfare`]: '0',
      [`${A}.carriedOver.research`]: '0',
      [`${A}.carriedOver.socialWelfare`]: '0',
    },
    0,
  ],
  [
    'a row as often as the selection takes it',
    '5\t6',
    { from: FIRST, to: `${A}.carriedOver.commercial` },
    {
      [FIRST]: '5',
      [`${A}.newlyReceived.commercial`]: '6',
      [`${A}.carriedOver.naturalPerson`]: '5',
      [`${A}.carriedOver.commercial`]: '6',
    },
    0,
  ],
])('%s', (_, text, corners, cells, beyond) => {
  expect(paste(text, corners)).toEqual({ cells, beyond, isByNames: false });
});

const ZEROS = '0\t0\t0\t0\t0';

test.each([
  ['with its full name', `一、本年新收政府信息公开申请数量\t\t\t9\t${ZEROS}\t9`, `${A}.newlyReceived`, '9'],
  ['without its number', `本年新收政府信息公开申请数量\t9\t${ZEROS}\t9`, `${A}.newlyReceived`, '9'],
  [
    'with heads before it',
    `三、本年度办理结果\t（三）不予公开\t1.属于国家秘密\t7\t${ZEROS}\t7`,
    `${A}.results.refused.stateSecret`,
    '7',
  ],
  [
    'whose heads were merged',
    `\t\t2.其他法律行政法规禁止公开\t8\t${ZEROS}\t8`,
    `${A}.results.refused.otherLaws`,
    '8',
  ],
  ['with space in its name', `四、 结转下年度继续办理\t\t\t3\t${ZEROS}\t3`, `${A}.carriedForward`, '3'],
])('a row %s goes where its name says', (_, text, row, figure) => {
  const { cells, beyond, isByNames } = paste(text);
  expect({ beyond, isByNames }).toEqual({ beyond: 0, isByNames: true });
  expect(Object.keys(cells)).toHaveLength(7);
  expect(cells[`${row}.naturalPerson`]).toBe(figure);
  expect(cells[`${row}.total`]).toBe(figure);
});

test('a whole table with its heads goes to its rows; heads are no rows', () => {
  const head =
    '（本列数据的勾稽关系）\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
  const text = [
    head,
    ...target.names.map((name, index) => {
      const heads = [...name.slice(-3), ...Array(3 - Math.min(3, name.length)).fill('')];
      return [...heads, ...Array(7).fill(String(index))].join('\t');
    }),
  ].join('\n');
  const { cells, isByNames, beyond } = paste(text);
  expect({ isByNames, beyond }).toEqual({ isByNames: true, beyond: 0 });
  for (const [index, row] of target.grid.entries()) {
    for (const path of row) expect([path, cells[path]]).toEqual([path, String(index)]);
  }
});

test('a block is written in one step, and everything that is altered is told', () => {
  const { cells, beyond } = placeBlock(
    target,
    [[FIRST]],
    ['1', '2', '', '', '', '三', '9', '超出'].join('\t'),
  );
  const written = writeCells(draft, cells, 1);
  expect({ cells: cells.length, beyond, words: written.words, totals: written.totals }).toEqual({
    cells: 7,
    beyond: 1,
    words: 1,
    totals: 1,
  });
  expect(figureAt(written.draft.report, `${A}.newlyReceived.total`)).toBe(3);
  expect(written.draft.history.past).toHaveLength(1);
});
