import { blockXml, runXml } from '../support/block-xml.js';

test('stands below a blank line and stays together', () => {
  const xml = blockXml({ type: 'signature', organ: '湛河区金融工作局', date: '2023年1月18日' });
  expect(xml).toBe(
    '<w:p><w:pPr><w:pStyle w:val="GongwenBody"/><w:keepNext/></w:pPr></w:p>' +
      '<w:p><w:pPr><w:pStyle w:val="GongwenSignature"/><w:keepNext/><w:ind w:right="628"/></w:pPr>' +
      `${runXml('湛河区金融工作局')}</w:p>` +
      '<w:p><w:pPr><w:pStyle w:val="GongwenSignature"/><w:ind w:left="6280" w:right="-628"/><w:jc w:val="left"/></w:pPr>' +
      `${runXml('2023年1月18日')}</w:p>`,
  );
});

test('moves a short organ left of a longer date', () => {
  const xml = blockXml({ type: 'signature', organ: '财政局', date: '2023年1月18日' });
  expect(xml).toContain('<w:ind w:left="5181" w:right="-628"/><w:jc w:val="left"/>');
  expect(xml).toContain('<w:ind w:right="628"/>');
});
