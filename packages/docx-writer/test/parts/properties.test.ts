import { appPropertiesPart } from '../../src/parts/app-properties.js';
import { corePropertiesPart } from '../../src/parts/core-properties.js';
import { customPropertiesPart } from '../../src/parts/custom-properties.js';
import { smallTree } from '../support/small-tree.js';

const record = { genre: '报告', retention: '永久', organ: '甲 & 乙局', documentNumber: '甲〔2023〕1号' };
const metadata = { ...smallTree().metadata, organ: '甲 & 乙局' };

test('core properties tell title, organ, language and time', () => {
  const xml = corePropertiesPart(metadata, '2023-01-17T16:00:00Z');
  expect(xml).toContain('<dc:title>某区某局2022年政府信息公开工作年度报告</dc:title>');
  expect(xml).toContain('<dc:creator>甲 &amp; 乙局</dc:creator>');
  expect(xml).toContain('<cp:keywords>政府信息公开；年度报告</cp:keywords>');
  expect(xml).toContain('<dc:language>zh-CN</dc:language>');
  expect(xml.split('<dcterms:created xsi:type="dcterms:W3CDTF">2023-01-17T16:00:00Z<')).toHaveLength(2);
  expect(xml.split('<dcterms:modified xsi:type="dcterms:W3CDTF">2023-01-17T16:00:00Z<')).toHaveLength(2);
});

test('custom properties tell what the document is filed by, and only that', () => {
  const xml = customPropertiesPart({ ...metadata, record });
  expect(
    [...xml.matchAll(/pid="(\d)" name="([^"]+)"><vt:lpwstr>([^<]+)</g)].map(([, ...parts]) => parts),
  ).toEqual([
    ['2', '发文机关', '甲 &amp; 乙局'],
    ['3', '发文字号', '甲〔2023〕1号'],
    ['4', '文种', '报告'],
    ['5', '保管期限', '永久'],
  ]);
  expect(customPropertiesPart(metadata)).not.toContain('<property ');
});

test('core properties name number and genre where they are known', () => {
  const xml = corePropertiesPart({ ...metadata, record }, '2023-01-17T16:00:00Z');
  expect(xml).toContain('<dc:identifier>甲〔2023〕1号</dc:identifier><cp:category>报告</cp:category>');
  expect(corePropertiesPart(metadata, '2023-01-17T16:00:00Z')).not.toMatch(/identifier|category/);
});

test('application properties guess nothing', () => {
  expect(appPropertiesPart(metadata)).toMatch(
    /<Application>xxgk<\/Application><Company>甲 &amp; 乙局<\/Company><\/Properties>$/,
  );
});
