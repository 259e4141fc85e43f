import { parseBody } from '../../src/docx/body.js';
import { compareBodies } from '../../src/docx/round-trip.js';

const xml =
  '<w:body><w:p><w:r><w:t xml:space="preserve">甲 &amp;</w:t></w:r></w:p>' +
  '<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr><w:tr w:x="1"/></w:tbl>' +
  '<mc:Fallback><w:drawing/><w:t>丙</w:t></mc:Fallback><w:drawing/></w:body>';

test('text, tables, rows and pictures of a body', () => {
  expect(parseBody(xml)).toEqual({ text: '甲&乙', tables: 1, rows: 2, pictures: 1 });
});

test('what is lost is named with its place', () => {
  const before = { text: '甲乙丙丁', tables: 3, rows: 9, pictures: 0 };
  expect(compareBodies(before, before)).toEqual([]);
  expect(compareBodies(before, { ...before, text: '甲乙丁', rows: 8 })).toEqual([
    '9 rows became 8',
    'text differs: “甲乙丙丁” became “甲乙丁”',
  ]);
});
