import { docxContext } from '../../src/docx-context.js';
import { fontTablePart } from '../../src/parts/font-table.js';
import { stylesPart } from '../../src/parts/styles.js';

test('names for each official font the one other name under which it is installed', () => {
  const fonts = [
    ...fontTablePart(docxContext({})).matchAll(/<w:font w:name="([^"]+)"><w:altName w:val="([^"]+)"/g),
  ];
  expect(Object.fromEntries(fonts.map(([, name, other]) => [name, other]))).toEqual({
    仿宋_GB2312: '仿宋',
    楷体_GB2312: '楷体',
    黑体: 'SimHei',
    宋体: 'SimSun',
    方正小标宋简体: '方正小标宋_GBK',
  });
});

test('describes each font by panose, character set, family, pitch and signature', () => {
  const xml = fontTablePart(docxContext({}));
  expect(xml.match(/<w:panose1 w:val="[0-9A-F]{20}"\/><w:charset w:val="86"\/>/g)).toHaveLength(5);
  expect(xml.match(/<w:sig w:usb0="00000001" w:usb1="080E0000"/g)).toHaveLength(5);
});

test('no style leans on a theme', () => {
  expect(stylesPart(docxContext({}))).not.toMatch(/[tT]heme/);
});
