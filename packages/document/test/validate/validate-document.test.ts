import { heading, paragraph, tableCell, tableRow, text, validateDocument } from '../../src/index.js';

const metadata = { title: '通知', organ: '示例局', subject: '', keywords: [], language: 'zh-CN' };
const document = (...children: unknown[]) => ({ type: 'document', metadata, children });
const table = {
  type: 'table',
  id: 'rooms',
  summary: '房间',
  columnWeights: [2, 1],
  headerRowCount: 1,
  rows: [
    tableRow([tableCell('columnHeader', '房间'), tableCell('columnHeader', '间数')]),
    tableRow([tableCell('rowHeader', '库房'), tableCell('figure', '3')]),
  ],
};

test('a sound document has no faults, with or without data that travels along', () => {
  const sound = document(heading(1, [text('一、范围')]), paragraph([text('各科室。')]), table);
  expect(validateDocument(sound)).toEqual([]);
  const attachment = { fileName: 'a.json', mediaType: 'application/json', description: '', text: '{}' };
  expect(validateDocument({ ...sound, attachment })).toEqual([]);
});

test.each([
  ['an unknown node', document({ type: 'essay' }), ['children', 0, 'type']],
  ['a level that is none', document({ type: 'heading', level: 7, children: [] }), ['children', 0, 'level']],
  ['a paragraph of a string', document({ type: 'paragraph', children: 'x' }), ['children', 0, 'children']],
  [
    'an inline without text',
    document(paragraph([{ type: 'text' } as never])),
    ['children', 0, 'children', 0, 'value'],
  ],
  ['a table with a hole', document({ ...table, columnWeights: [1, 1, 1] }), ['children', 0, 'rows']],
  ['two tables of one id', document(table, table), ['children', 1, 'id']],
  ['no tree at all', 'text', []],
  ['an attachment without text', { ...document(), attachment: {} }, ['attachment', 'fileName']],
])('%s is told with its path', (_, tree, path) => {
  const [first] = validateDocument(tree);
  expect(first).toMatchObject({ ruleId: 'document/node-invalid', severity: 'error', path });
  expect(first?.message).not.toMatch(/undefined，|NaN|\[object/);
  expect(validateDocument(tree, 'en')[0]?.message).toMatch(/must be/);
});
