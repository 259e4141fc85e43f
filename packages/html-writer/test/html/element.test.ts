import { element, htmlText } from '../../src/html/element.js';

test('escapes text and attribute values', () => {
  const hostile = `</p><script>alert('1')</script>&"`;
  expect(element('p', { title: hostile }, htmlText(hostile))).toBe(
    '<p title="&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;">' +
      '&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;</p>',
  );
});

test('writes true without a value, undefined not at all, and void elements without an end', () => {
  expect(element('col', { hidden: true, class: undefined, span: 2 })).toBe('<col hidden span="2">');
});
