import { foldPages, missingParagraphs, paragraphsOf } from '../../src/pdf/prose.js';

test('paragraphs are the lines of all prose, without pictures', () => {
  const report = { overview: '一段\n\n ![图](a.png)\n（一）二段', problems: '三段', other: null, year: 2022 };
  expect(paragraphsOf(report)).toEqual(['一段', '（一）二段', '三段']);
  expect(paragraphsOf(null)).toEqual([]);
});

test('a paragraph is found across lines and pages; page numbers and widths of forms do not hinder', () => {
  const text = foldPages('公开信息 2022 年\n共 3（三）\n— 1 —\n\f件。\n办结 5 件。\n— 2 —\n\f');
  expect(missingParagraphs(['公开信息2022年共3(三)件。', '（一）办结5件。'], [text])).toEqual([]);
  expect(missingParagraphs(['公开信息2023年'], [text])).toEqual(['公开信息2023年']);
});

test('a figure on a line of its own is no page number', () => {
  expect(foldPages('共\n12\n件')).toBe('共12件');
});
