import { appPropertiesPart } from '../../src/parts/app-properties.js';
import { corePropertiesPart } from '../../src/parts/core-properties.js';
import { customPropertiesPart } from '../../src/parts/custom-properties.js';
import { smallTree } from '../support/small-tree.js';

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

test('custom properties tell year and organ', () => {
  const xml = customPropertiesPart(metadata);
  expect(xml).toContain('pid="2" name="报告年度"><vt:i4>2022</vt:i4>');
  expect(xml).toContain('pid="3" name="机关名称"><vt:lpwstr>甲 &amp; 乙局</vt:lpwstr>');
});

test('application properties guess nothing', () => {
  expect(appPropertiesPart(metadata)).toMatch(
    /<Application>xxgk<\/Application><Company>甲 &amp; 乙局<\/Company><\/Properties>$/,
  );
});
