import { heading, paragraph, text } from '../../src/tree/builders.js';
import type { Table } from '../../src/tree/nodes.js';
import { pageRuns } from '../../src/tree/page-runs.js';
import { noteText } from '../../src/tree/table-notes.js';

const table = (orientation?: 'landscape'): Table => ({
  type: 'table',
  id: 't',
  summary: '',
  columnWeights: [1],
  headerRowCount: 0,
  rows: [],
  ...(orientation === undefined ? {} : { orientation }),
});
const words = paragraph([text('甲')]);
const title = heading(1, [text('三、')]);

test('turns the sheet for a table across the page and the headings above it', () => {
  const runs = pageRuns([
    words,
    title,
    title,
    table('landscape'),
    title,
    table('landscape'),
    title,
    table(),
    words,
  ]);
  expect(runs.map(({ orientation, blocks }) => [orientation, blocks.length])).toEqual([
    ['portrait', 1],
    ['landscape', 5],
    ['portrait', 3],
  ]);
});

test('leaves a document without such tables whole', () => {
  expect(pageRuns([title, table(), title])).toHaveLength(1);
});

test('tells notes in one line', () => {
  expect(noteText({ notes: ['其中修订16件', '含失效。'] })).toBe('注：①其中修订16件；②含失效。');
  expect(noteText({})).toBe('');
});
