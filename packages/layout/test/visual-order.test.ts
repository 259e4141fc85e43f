import { visualOrder } from '../src/visual-order.js';

test.each([
  ['甲乙', '甲乙'],
  ['甲שלום乙', '甲םולש乙'],
  ['اب جد 12', 'دج با 12'],
  ['（אב）', '（בא）'],
])('%s', (text, expected) => {
  const glyphs = Array.from(text, (character) => ({ character }));
  expect(
    visualOrder(glyphs)
      .map(({ character }) => character)
      .join(''),
  ).toBe(expected);
});

test('looks at what a glyph stands for', () => {
  const glyphs = ['ש', 'ל'].map((written) => ({ character: '〓', written }));
  expect(visualOrder(glyphs).map(({ written }) => written)).toEqual(['ל', 'ש']);
});
