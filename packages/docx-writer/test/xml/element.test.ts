import { element, valueElement, xmlPart, xmlText } from '../../src/xml/element.js';

test('writes empty and filled elements', () => {
  expect(element('a')).toBe('<a/>');
  expect(element('a', { b: '"', c: 1 }, element('d'), xmlText('<'))).toBe('<a b="&quot;" c="1"><d/>&lt;</a>');
  expect(valueElement('w:sz', 32)).toBe('<w:sz w:val="32"/>');
});

test('writes a part with its declaration', () => {
  expect(xmlPart(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>');
});
