import { parseAttachmentList } from '../../src/pdf/attachment.js';
import { parseFontList } from '../../src/pdf/font-list.js';
import { countRoles } from '../../src/pdf/structure.js';

test('pdffonts: columns are counted from the right', () => {
  const output = [
    'name                                 type              encoding         emb sub uni object ID',
    '------------------------------------ ----------------- ---------------- --- --- --- ---------',
    'LNUHNF+宋体                        CID TrueType      Identity-H       yes yes yes     14  0',
    'Helvetica                            Type 1            WinAnsi          no  no  no     433  0',
    '',
  ].join('\n');
  expect(parseFontList(output)).toEqual([
    { name: 'LNUHNF+宋体', embedded: true, subset: true, unicode: true },
    { name: 'Helvetica', embedded: false, subset: false, unicode: false },
  ]);
});

test('pdfdetach: number and name', () => {
  expect(parseAttachmentList('2 embedded files\n1: readme.txt\n2: 年报 2022.json\n')).toEqual([
    { number: 1, fileName: 'readme.txt' },
    { number: 2, fileName: '年报 2022.json' },
  ]);
});

test('pdfinfo -struct: roles are counted, attributes are not', () => {
  const output = [
    'Document',
    '  H1 (block)',
    '    Table (block):',
    '       /Summary "Table of TH"',
    '      TR (block)',
    '        TH (inline) "a":',
    '           /Scope /Row',
    '        TH (inline)',
  ].join('\n');
  expect(Object.fromEntries(countRoles(output))).toEqual({ Document: 1, H1: 1, Table: 1, TR: 1, TH: 2 });
});
