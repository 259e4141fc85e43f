import { groupFiles } from '../src/documents.js';

test('files of one name are one document, in order of names', () => {
  const files = ['b.pdf', 'a.docx', 'b.docx', 'b.html', '~$b.docx', 'notes.txt', '年报.v2.pdf'];
  expect(groupFiles(files)).toEqual([
    { name: 'a', group: 'example', docx: 'a.docx' },
    { name: 'b', group: 'example', docx: 'b.docx', pdf: 'b.pdf', html: 'b.html' },
    { name: '年报.v2', group: 'example', pdf: '年报.v2.pdf' },
  ]);
});

test('names tell the corpus and wrong input from examples', () => {
  const groups = groupFiles(['corpus-001.pdf', 'hostile-title.pdf', 'city-2025.pdf']).map(
    ({ group }) => group,
  );
  expect(groups).toEqual(['example', 'corpus', 'hostile']);
});
