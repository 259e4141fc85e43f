import { parseStructuredText } from '../../src/parity/glyphs.js';

test('characters of each page with their places and sizes; white space is left out', () => {
  const xml = `<document><page id="page1" width="595" height="842">
<font name="ABCDEF+A" size="16"><char quad="10 1 26 1 10 20 26 20" x="10" y="18.5" color="#000000" c="&#x653f;"/>
<char quad="26 1 34 1 26 20 34 20" x="26" y="18.5" color="#000000" c=" "/></font>
<font name="B" size="10.5"><char quad="40 1 45 1 40 20 45 20" x="40" y="30" color="#000000" c="&amp;"/></font></page>
<page id="page2" width="595" height="842"></page></document>`;
  expect(parseStructuredText(xml)).toEqual([
    [
      { text: '政', left: 10, right: 26, baseline: 18.5, size: 16, font: 'A', colour: '#000000' },
      { text: '&', left: 40, right: 45, baseline: 30, size: 10.5, font: 'B', colour: '#000000' },
    ],
    [],
  ]);
});
