import { linesOf } from '../../src/parity/lines.js';
import { restoreLostMarks } from '../../src/parity/lost-marks.js';
import { glyphsOf } from './page-of.js';

const pagesOf = (...lines: readonly string[]) => [
  linesOf(
    lines.flatMap((line, index) => glyphsOf(line, 80, 120 + 29 * index)),
    0,
  ),
];
const textsOf = (pages: ReturnType<typeof pagesOf>) =>
  pages.flatMap(({ prose }) => prose.map(({ text }) => text));

test('a mark that only the pdf shows at the end of a line is given back', () => {
  const { docx, lost } = restoreLostMarks(pagesOf('甲乙', '丙丁'), pagesOf('甲乙，', '丙丁'));
  expect(textsOf([...docx])).toEqual(['甲乙，', '丙丁']);
  expect(lost.map(({ text }) => text)).toEqual(['甲乙，']);
});

test('a line that breaks elsewhere, and other characters, are differences', () => {
  for (const [a, b] of [
    [pagesOf('甲乙', '丙丁'), pagesOf('甲乙丙', '丁')],
    [pagesOf('甲乙'), pagesOf('甲乙丙')],
    [pagesOf('甲乙'), pagesOf('甲乙）')],
  ] as const) {
    expect(restoreLostMarks(a, b)).toEqual({ docx: a, lost: [] });
  }
});
