import { paragraph, text } from '@xxgk/document';
import { blockXml, runXml } from '../support/block-xml.js';

test('sets body text in its style, without direct formatting', () => {
  expect(blockXml(paragraph([text('无。'), text('又')]))).toBe(
    `<w:p><w:pPr><w:pStyle w:val="GongwenBody"/></w:pPr>${runXml('无。')}${runXml('又')}</w:p>`,
  );
});

test('may be empty', () => {
  expect(blockXml(paragraph([]))).toBe('<w:p><w:pPr><w:pStyle w:val="GongwenBody"/></w:pPr></w:p>');
});
