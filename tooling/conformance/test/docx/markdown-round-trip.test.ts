import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compareLines, shownLines, withoutCarriedData } from '../../src/docx/markdown-round-trip.js';

test('parts that carry data go, with what leads to them', () => {
  const docx = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Override PartName="/customXml/itemProps1.xml"/><Override PartName="/word/document.xml"/></Types>',
    ),
    'word/document.xml': strToU8('<w:document/>'),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="../customXml/item1.xml"/><Relationship Id="b" Target="styles.xml"/></Relationships>',
    ),
    'customXml/item1.xml': strToU8('<a/>'),
    'docProps/custom.xml': strToU8('<a/>'),
  });
  const parts = unzipSync(withoutCarriedData(docx));
  expect(Object.keys(parts)).toEqual([
    '[Content_Types].xml',
    'word/document.xml',
    'word/_rels/document.xml.rels',
  ]);
  expect(Object.values(parts).map((bytes) => strFromU8(bytes))).toEqual([
    '<Types><Override PartName="/word/document.xml"/></Types>',
    '<w:document/>',
    '<Relationships><Relationship Id="b" Target="styles.xml"/></Relationships>',
  ]);
});

test('what a Word document does not show is left out, a picture is its caption', () => {
  expect(
    shownLines('文种: 纪要\n成文日期: 2026-01-05\n印章: a.png\n\n![流程](a.png)\n\n![](b.png)\n\n正文\n'),
  ).toEqual(['文种: 纪要', '图1 流程', '正文']);
  expect(shownLines('文种: 通知\n成文日期: 2026-01-05')).toEqual(['文种: 通知', '成文日期: 2026-01-05']);
});

test('lost, changed and moved lines are told', () => {
  expect(compareLines(['a', 'b'], ['a', 'b']).passed).toBe(true);
  expect(compareLines(['a', 'b'], ['a', 'c']).details).toEqual(['lost: b', 'came instead: c']);
  expect(compareLines(['a', 'b'], ['b', 'a'])).toMatchObject({
    passed: false,
    details: ['in another place: a'],
  });
  expect(compareLines(['a'], ['a', 'a']).passed).toBe(false);
});
