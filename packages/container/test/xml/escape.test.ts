import { escapeAttribute, escapeText } from '../../src/index.js';

test('escapes text so that a parser gives it back', () => {
  expect(escapeText('a<b>&"c"\r\n\t')).toBe('a&lt;b&gt;&amp;"c"&#13;\n\t');
  expect(escapeText('政府“信息”')).toBe('政府“信息”');
});

test('escapes attribute values, white space included', () => {
  expect(escapeAttribute('a<b>&"c"\r\n\t')).toBe('a&lt;b&gt;&amp;&quot;c&quot;&#13;&#10;&#9;');
});
