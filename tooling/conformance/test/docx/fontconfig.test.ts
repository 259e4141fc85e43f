import { substitutes } from '../../src/docx/check-opens.js';
import { fontconfigFile } from '../../src/docx/fontconfig.js';

test('official names lead to the vendored families, in the folder that was named', () => {
  const file = fontconfigFile('/fonts & more', '/cache');
  expect(file).toContain('<dir>/fonts &amp; more</dir>');
  expect(file).toMatch(/<string>仿宋_GB2312<\/string>.*<string>XXGK FangSong<\/string>/);
  expect(file).toMatch(/<string>方正小标宋简体<\/string>.*<string>XXGK XiaoBiaoSong<\/string>/);
});

test('fonts that are not vendored are named', () => {
  const font = (name: string) => ({ name, embedded: true, subset: true, unicode: true });
  const fonts = ['BAAAAA+XXGK-FangSong', 'CAAAAA+XXGKHei', 'DAAAAA+DejaVuSans'].map(font);
  expect(substitutes(fonts)).toEqual(['DAAAAA+DejaVuSans']);
});

test('no font of the machine is known, and 宋体 lends what a face lacks', () => {
  const file = fontconfigFile('/fonts', '/cache');
  expect(file).not.toContain('<include');
  expect(file).toMatch(/<string>XXGK Kai<\/string><string>XXGK Song<\/string>/);
});
