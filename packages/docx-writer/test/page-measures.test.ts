import { gbt9704 } from '@xxgk/document';
import { measurePage } from '../src/page-measures.js';

test('translates GB/T 9704 to the twips proven in Word and LibreOffice', () => {
  expect(measurePage(gbt9704)).toEqual({
    width: 11906,
    height: 16838,
    margin: { top: 2098, bottom: 1984, left: 1587, right: 1499 },
    textWidth: 8844,
    linePitch: 579,
    charSpace: -1024,
    letterSpacing: -6,
    characterAdvance: 314,
    footerDistance: 1447,
  });
});

test('follows the style sheet', () => {
  const wide = { ...gbt9704, page: { ...gbt9704.page, charactersPerLine: 27 } };
  expect(measurePage(wide).charSpace).toBeGreaterThan(0);
});

test('leaves 28 characters and 22 lines room in the text block', () => {
  const { characterAdvance, textWidth, linePitch, height, margin } = measurePage(gbt9704);
  expect(28 * characterAdvance).toBeLessThanOrEqual(textWidth);
  expect(22 * linePitch).toBeLessThanOrEqual(height - margin.top - margin.bottom);
});

test('what the margins leave is whole cells of the grid: the lines stay as they are where a grid is lost', () => {
  const { width, margin } = measurePage(gbt9704);
  const left = width - margin.left - margin.right;
  expect(left % gbt9704.page.charactersPerLine).toBe(0);
  expect(Math.abs((left / 1440) * 25.4 - 156)).toBeLessThan(1);
});
