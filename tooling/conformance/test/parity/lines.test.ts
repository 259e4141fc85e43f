import { linesOf } from '../../src/parity/lines.js';
import { glyphsOf } from './page-of.js';

test('prose, cells and the page number are told apart', () => {
  const page = [
    ...glyphsOf('正文第二行', 80, 150),
    ...glyphsOf('正文第一行', 80, 120.4),
    ...glyphsOf('规章', 80, 200, 10.5),
    ...glyphsOf('0', 107, 200.3, 10.5),
    ...glyphsOf('—2—', 90, 780, 14),
  ];
  const { prose, cells, pageNumber } = linesOf(page, 1);
  expect(prose.map((line) => line.text)).toEqual(['正文第一行', '正文第二行']);
  expect(cells.map((line) => line.text)).toEqual(['规章', '0']);
  expect(cells[1]).toMatchObject({ page: 1, left: 107, baseline: 200 + 0.3, size: 10.5 });
  expect(pageNumber?.text).toBe('—2—');
});

test('a figure at the foot of a page is no page number', () => {
  const { cells, pageNumber } = linesOf(glyphsOf('12', 90, 780, 10.5), 0);
  expect(cells).toHaveLength(1);
  expect(pageNumber).toBeUndefined();
});

test('an empty page has no lines', () => {
  expect(linesOf([], 0)).toEqual({ prose: [], cells: [] });
});
