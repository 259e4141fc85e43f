import type { Line } from '../../src/parity/lines.js';
import { matchCells } from '../../src/parity/match-cells.js';
import { findRepeatedLabels } from '../../src/parity/repeated-labels.js';

const line = (text: string, left: number, baseline: number, page = 0): Line => ({
  page,
  text,
  left,
  right: left + text.length * 10.5,
  baseline,
  size: 10.5,
});

test('equal figures are paired by column, even where a row has moved', () => {
  const docx = [line('0', 100, 200), line('0', 150, 200), line('甲', 50, 200)];
  const pdf = [line('0', 150.5, 215), line('0', 100.5, 215), line('乙', 50, 215)];
  const { pairs, onlyDocx, onlyPdf } = matchCells(docx, pdf);
  expect(pairs.map(([a, b]) => [a.left, b.left])).toEqual([
    [100, 100.5],
    [150, 150.5],
  ]);
  expect([onlyDocx, onlyPdf].flat().map(({ text }) => text)).toEqual(['甲', '乙']);
});

test('a label of two lines that stood on the page before is one repeated label', () => {
  const before = [line('三、本年度', 80, 600), line('办理结果', 80, 613), line('0', 300, 600)];
  const onlyPdf = [line('三、本年度', 81, 120, 1), line('办理结果', 81, 133, 1), line('0', 300, 140, 1)];
  const { labels, others } = findRepeatedLabels(onlyPdf, before, () => true);
  expect(labels.map((lines) => lines.map(({ text }) => text).join(''))).toEqual(['三、本年度办理结果']);
  expect(others.map(({ text }) => text)).toEqual(['0']);
});

test.each([
  ['in another column', line('办理结果', 180, 600)],
  ['other text', line('办理结论', 80, 600)],
])('what stood there before %s is no label', (_, before) => {
  expect(findRepeatedLabels([line('办理结果', 80, 120, 1)], [before], () => true).labels).toEqual([]);
});

test('what the whole docx shows as often has moved and is no label', () => {
  const [now, before] = [line('办理结果', 80, 120, 1), line('办理结果', 80, 600)];
  expect(findRepeatedLabels([now], [before], () => false)).toEqual({ labels: [], others: [now] });
});
