import {
  gbt9704,
  heading,
  paragraph,
  type Table,
  tableCell,
  tableRow,
  text,
  withTableLines,
} from '@xxgk/document';
import { layOut, type Mark, type TextMark } from '../src/index.js';
import { documentOf, fakeMetrics } from './fake-metrics.js';

const table = (rows: number, more: Partial<Table> = {}): Table => ({
  type: 'table',
  id: 't',
  summary: '表',
  columnWeights: [1, 1],
  headerRowCount: 1,
  rows: [
    tableRow([tableCell('columnHeader', '项'), tableCell('columnHeader', '数')], true),
    ...Array.from({ length: rows }, (_, index) =>
      tableRow([tableCell('rowHeader', `行${index}`), tableCell('figure', '1')], index < rows - 1),
    ),
  ],
  ...more,
});
const words = paragraph([text('字')]);
const title = heading(1, [text('三、申请')]);
const lay = (blocks: Parameters<typeof documentOf>[0], sheet = gbt9704) =>
  layOut(documentOf(blocks), sheet, fakeMetrics).pages.pages;
const textOf = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text');
const wordsOf = (mark: TextMark | undefined): string => mark?.runs.map((run) => run.text).join('') ?? '';

test('turns the page for a table and its heading, and back for what follows', () => {
  const pages = lay([words, title, table(3, { orientation: 'landscape' }), words]);
  expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
  expect(wordsOf(textOf(pages[1]?.marks ?? [])[0])).toBe('三、申请');
});

test('leaves the page number where it stands on the bound sheet', () => {
  const [odd, turned] = lay([words, table(3, { orientation: 'landscape' })]);
  const even = lay([words, table(40)])[1];
  const number = (marks: readonly Mark[] = []) => textOf(marks).at(-1);
  expect(number(odd?.marks)?.turned).toBeUndefined();
  const [upright, across] = [number(even?.marks)?.runs[0], number(turned?.marks)?.runs[0]];
  expect(number(turned?.marks)?.turned).toBe(true);
  // Held upright again, the sheet has it at the same place.
  expect(across?.baseline).toBeCloseTo(upright?.x ?? 0, 6);
  expect((turned?.width ?? 0) - (across?.x ?? 0)).toBeCloseTo(upright?.baseline ?? 0, 6);
});

test('turns the first page itself when nothing stands on it', () => {
  expect(lay([table(2, { orientation: 'landscape' })])).toHaveLength(1);
});

test('sets the notes below the table, on its page', () => {
  const pages = lay([table(3, { notes: ['含网上', '不含'] })]);
  expect(textOf(pages[0]?.marks ?? []).map(wordsOf)).toContain('注：①含网上；②不含。');
  const full = table(34, { notes: ['甲'] });
  const room = 22 * 28.95;
  const height = 35 * 18 + 1;
  expect(height).toBeLessThan(room);
  const [first, second] = lay([full]);
  expect(textOf(first?.marks ?? []).map(wordsOf)).not.toContain('注：①甲。');
  expect(textOf(second?.marks ?? []).map(wordsOf)).toContain('注：①甲。');
});

test('frames the table with heavier lines, or with the same when asked for bare ones', () => {
  const thicknesses = (sheet = gbt9704) =>
    (lay([table(2)], sheet)[0]?.marks ?? []).flatMap((mark) =>
      mark.kind === 'rules' ? [mark.thickness] : [],
    );
  expect(thicknesses()).toEqual([0.5, 1]);
  expect(thicknesses(withTableLines(gbt9704, 'bare'))).toEqual([0.5]);
});

test('paints the ground of heads where the style has one', () => {
  const sheet = { ...gbt9704, table: { ...gbt9704.table, headerTint: 'F2F2F2' } };
  const [tint] = (lay([table(2)], sheet)[0]?.marks ?? []).filter(({ kind }) => kind === 'vector');
  expect(tint).toMatchObject({ owner: { artifact: 'layout' }, shapes: [{ clips: [] }, {}] });
  expect(lay([table(2)])[0]?.marks.some(({ kind }) => kind === 'vector')).toBe(false);
});
