import { docxContext } from '../../src/docx-context.js';
import { settingsPart } from '../../src/parts/settings.js';

const xml = settingsPart(docxContext({}));

test('turns on different footers for odd and even pages', () => {
  expect(xml).toContain('<w:evenAndOddHeaders/>');
});

test('is that of Word 2013 and later, without compressed punctuation or a theme', () => {
  expect(xml).toContain('<w:characterSpacingControl w:val="doNotCompress"/>');
  expect(xml).toContain(
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
  );
  expect(xml).toContain('<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>');
});

test('takes the drawing grid from the page', () => {
  expect(xml).toContain(
    '<w:drawingGridHorizontalSpacing w:val="158"/><w:drawingGridVerticalSpacing w:val="579"/>',
  );
});
