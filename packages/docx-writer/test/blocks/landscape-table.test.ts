import { paragraph, type Table, tableCell, tableRow, text } from '@xxgk/document';
import { documentParts } from '../../src/document-parts.js';
import { docxContext } from '../../src/docx-context.js';
import { blockXml, valuesOf } from '../support/block-xml.js';
import { smallTree } from '../support/small-tree.js';

const table: Table = {
  type: 'table',
  id: 't',
  summary: '表',
  columnWeights: [1, 1],
  headerRowCount: 1,
  orientation: 'landscape',
  notes: ['含网上'],
  rows: [
    tableRow([tableCell('columnHeader', '项'), tableCell('columnHeader', '数')], true),
    tableRow([tableCell('rowHeader', '甲'), tableCell('figure', '1024①')], true),
    tableRow([tableCell('rowHeader', '乙'), tableCell('figure', '7')]),
  ],
};

test('stands in a turned section, with styles of its own', () => {
  const tree = smallTree([paragraph([text('甲')]), table, paragraph([text('乙')])]);
  const { document, footers } = documentParts(tree, docxContext({}));
  expect(valuesOf(document, 'w:pgSz', 'w:orient').filter(Boolean)).toContain('landscape');
  expect(valuesOf(document, 'w:pgSz', 'w:w')).toEqual(['11906', '16838', '11906']);
  expect(document.match(/w:footerReference/g)).toHaveLength(6);
  expect(footers).toHaveLength(6);
  expect(footers[2]).toContain('w:tblpPr');
  expect(valuesOf(footers[2] ?? '', 'w:textDirection')).toEqual(['tbRl']);
  expect(valuesOf(document, 'w:tblStyle')).toEqual(['GongwenTurnedTable']);
});

test('keeps its notes with its last row', () => {
  const xml = blockXml(table);
  expect(xml).toContain('注：①含网上。');
  const rows = xml.split('<w:tr>').slice(1);
  expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([true, true, true]);
});

test('leaves figures as much room on the left as on the right, for fonts with wider digits', () => {
  const xml = blockXml(table);
  const [left, right] = ['w:left', 'w:right'].map((side) => valuesOf(xml, 'w:ind', side).map(Number));
  expect(right?.some((inset) => inset > 0)).toBe(true);
  expect(left).toEqual(right?.map((inset) => -inset));
});

test('sets units below each other, the mark of a note beside them', () => {
  const [marked, plain] = valuesOf(blockXml(table), 'w:ind', 'w:right').map(Number);
  expect((plain ?? 0) - (marked ?? 0)).toBe(200);
});
