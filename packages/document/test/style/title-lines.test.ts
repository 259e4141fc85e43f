import { toMillimetres, toPoints, toTwips } from '../../src/style/length.js';
import { breakTitle, titleWidth } from '../../src/style/title-lines.js';

describe('breakTitle', () => {
  const phrase = '政府信息公开工作年度报告';
  test('breaks by sense into lines of like length', () => {
    expect(breakTitle(['湛河区金融工作局', '2022年', phrase], 20)).toEqual([
      '湛河区金融工作局2022年',
      phrase,
    ]);
  });
  test('leaves a short title on one line', () => {
    expect(breakTitle(['甲局', '2022年', phrase], 20)).toEqual([`甲局2022年${phrase}`]);
  });
  test('no line is longer than the measure, whatever the title', () => {
    for (let length = 1; length < 90; length += 1) {
      const lines = breakTitle(['市'.repeat(length), '2022年', phrase], 20);
      expect(lines.join('')).toBe(`${'市'.repeat(length)}2022年${phrase}`);
      for (const line of lines) expect(titleWidth(line)).toBeLessThanOrEqual(20);
    }
  });
  test('no line begins or ends with a mark that must not, and no number is cut', () => {
    for (let length = 1; length < 30; length += 1) {
      const organ = `${'市'.repeat(length)}、《${'县'.repeat(18)}》2012345年`;
      for (const line of breakTitle([organ, phrase], 20)) {
        expect(line).not.toMatch(/^[、》年]|《$|^\d{1,6}年/u);
        expect(titleWidth(line)).toBeLessThanOrEqual(20);
      }
    }
  });
  test('a title without end takes no time without end', () => {
    expect(breakTitle(['市'.repeat(20_000), '2022年', phrase], 20)).toHaveLength(1002);
  });
});

test('lengths convert between their units', () => {
  expect(toPoints('25.4mm')).toBeCloseTo(72);
  expect(toTwips('28.95pt')).toBe(579);
  expect(toMillimetres('72pt')).toBeCloseTo(25.4);
  expect(() => toPoints('xmm' as '1mm')).toThrow(RangeError);
});
