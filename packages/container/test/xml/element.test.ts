import { element, xmlPart, xmlText } from '../../src/index.js';

test('writes empty and filled elements', () => {
  expect(element('a')).toBe('<a/>');
  expect(element('a', { b: '"', c: 1 }, element('d'), xmlText('<'))).toBe('<a b="&quot;" c="1"><d/>&lt;</a>');
});

test('leaves out attributes that are not there', () => {
  expect(element('a', { b: undefined, c: 0 })).toBe('<a c="0"/>');
});

test('writes a part with its declaration', () => {
  expect(xmlPart(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>');
});
