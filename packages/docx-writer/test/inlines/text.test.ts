import { text } from '@xxgk/document';
import { textToDocx } from '../../src/inlines/text.js';
import { componentXml, runXml } from '../support/block-xml.js';

test('hints at the East Asian face, so that quotation marks are full-width', () => {
  expect(componentXml(textToDocx(text('“公开”——…')))).toBe(runXml('“公开”——…'));
});

test.each(['runInHeading2', 'runInHeading3', 'runInHeading4'] as const)(
  'gives %s its character style',
  (role) => {
    expect(componentXml(textToDocx(text('（一）', role)))).toContain(
      `<w:rStyle w:val="GongwenRunInHeading${role.slice(-1)}"/><w:rFonts w:hint="eastAsia"/>`,
    );
  },
);
