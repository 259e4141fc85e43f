import { compareRenditions } from '../../src/parity/compare.js';
import { judgements } from '../../src/parity/judge.js';
import { glyphsOf } from './page-of.js';

const first = [
  ...glyphsOf('第一行', 80, 120),
  ...glyphsOf('总计', 80, 200, 10.5),
  ...glyphsOf('7', 120, 200, 10.5),
];
const second = [...glyphsOf('第二行', 80, 300), ...glyphsOf('8', 120, 250, 10.5)];
const shifted = (glyphs: typeof first, down: number) =>
  glyphs.map((glyph) => ({ ...glyph, baseline: glyph.baseline + down }));
const passedOf = (parity: ReturnType<typeof compareRenditions>) =>
  Object.fromEntries(judgements.map(({ id, judge }) => [id, judge(parity).passed]));

test('alike, half a point lower', () => {
  const parity = compareRenditions([first, second], [shifted(first, 0.5), shifted(second, 0.5)]);
  expect(parity.prose).toMatchObject({
    total: 2,
    same: 2,
    differences: [],
    vertical: { median: 0.5, max: 0.5 },
  });
  expect(parity.rows).toEqual({ total: 2, same: 2 });
  expect(passedOf(parity)).toEqual({
    pages: true,
    'page-texts': true,
    prose: true,
    tables: true,
    places: true,
    grid: true,
  });
});

test('a repeated label is no difference', () => {
  const repeated = [...second, ...glyphsOf('总计', 80, 250, 10.5)];
  const parity = compareRenditions([first, second], [first, repeated]);
  expect(parity.repeatedLabels).toEqual(['page 2: 总计']);
  expect(parity.unequalPages).toEqual([]);
  expect(passedOf(parity)).toMatchObject({ pages: true, tables: true });
});

test('a changed line, a missing page', () => {
  const parity = compareRenditions([first, second], [[...glyphsOf('第九行', 80, 120), ...first.slice(3)]]);
  expect(parity.unequalPages).toEqual([
    { page: 1, onlyDocx: '一', onlyPdf: '九' },
    { page: 2, onlyDocx: '第二行8', onlyPdf: '' },
  ]);
  expect(parity.prose.differences).toEqual([
    'docx page 1 “第一行” (2 lines) — pdf page 1 “第九行” (1 lines)',
  ]);
  expect(passedOf(parity)).toMatchObject({ pages: false, prose: false });
});

test('a line on another page is told as such', () => {
  const parity = compareRenditions([glyphsOf('甲行', 80, 120), []], [[], glyphsOf('甲行', 80, 120)]);
  expect(parity.prose).toMatchObject({ same: 0, differences: [expect.stringMatching(/^on another page/)] });
});

test('a line far from its place is told', () => {
  const parity = compareRenditions([glyphsOf('甲行', 80, 120)], [glyphsOf('甲行', 96, 120)]);
  expect(parity.prose.strays).toEqual(['16.0 pt away in the pdf: page 1 “甲行” at 80, 120']);
  expect(passedOf(parity)).toMatchObject({ prose: true, places: false });
});
