import fc from 'fast-check';
import { fileName, portableName } from '../../src/formats/file-name.js';

test('characters that file systems forbid are replaced, ends are trimmed, and something is always left', () => {
  expect(fileName(' ..甲/乙:局 2025. ', '.docx')).toBe('甲_乙_局 2025.docx');
  expect(fileName(' . ', '.pdf')).toBe('report.pdf');
});

test('a name has at most 200 bytes, no character is cut in two, and a short one is whole', () => {
  expect(fileName('局'.repeat(70), '.pdf')).toBe(`${'局'.repeat(66)}.pdf`);
  expect(fileName(`${'a'.repeat(198)}𠀀`, '')).toBe('a'.repeat(198));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const name = fileName(title, '');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(Buffer.from(name).toString()).toBe(name);
    }),
  );
});

test('a name of any length is cut at once', () => {
  for (const part of ['局', '. ', '𠀀', '/'])
    expect(Buffer.byteLength(fileName(`a${part.repeat(500_000)}a`, '.docx'))).toBeLessThanOrEqual(205);
});

test.each([
  ['CON', '_CON'],
  ['nul.2025', '_nul.2025'],
  ['Com1', '_Com1'],
  ['conference', 'conference'],
  ['甲局...', '甲局'],
  [`${'a'.repeat(199)}.b`, 'a'.repeat(199)],
])('no system refuses %s', (name, portable) => {
  expect(portableName(name)).toBe(portable);
});
