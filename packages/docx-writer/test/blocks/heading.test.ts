import { heading, text } from '@xxgk/document';
import { blockXml, runXml } from '../support/block-xml.js';

test.each([1, 2, 3, 4] as const)('level %i takes Word’s own heading style', (level) => {
  expect(blockXml(heading(level, [text('总体情况')]))).toBe(
    `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>${runXml('总体情况')}</w:p>`,
  );
});
