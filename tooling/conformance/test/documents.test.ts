import { pairFiles } from '../src/documents.js';

test('files of one name are one document, in order of names', () => {
  const files = ['b.pdf', 'a.docx', 'b.docx', '~$b.docx', 'notes.txt', '年报.v2.pdf'];
  expect(pairFiles(files)).toEqual([
    { name: 'a', docx: 'a.docx' },
    { name: 'b', docx: 'b.docx', pdf: 'b.pdf' },
    { name: '年报.v2', pdf: '年报.v2.pdf' },
  ]);
});
