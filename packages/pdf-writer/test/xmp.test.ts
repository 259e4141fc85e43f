import { parseMoment } from '@xxgk/document';
import { conformanceProfiles } from '../src/conformance.js';
import { fileProperties } from '../src/file-properties.js';
import { xmpPacket } from '../src/xmp.js';
import { document } from './helpers/samples.js';

const createdAt = parseMoment('2023-01-18T09:30:00+08:00');
const properties = fileProperties(document.metadata, createdAt);

/** Opening and closing tags in pairs, and no stray markup. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (empty === '') open.push(name ?? '');
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;)/.test(xml);
}

it('is well-formed whatever the title', () => {
  const packet = xmpPacket(properties, conformanceProfiles['PDF/A-3a']);
  expect(isWellFormed(packet.replace(/<\?.*?\?>/gs, ''))).toBe(true);
  expect(packet).toContain(
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">某局“2022年”报告 &amp; &lt;附&gt;</rdf:li>',
  );
});

it('holds the properties of the report', () => {
  const packet = xmpPacket(properties, conformanceProfiles['PDF/A-3a']);
  for (const part of [
    '<dc:format>application/pdf</dc:format>',
    '<dc:creator><rdf:Seq><rdf:li>某市某局</rdf:li></rdf:Seq></dc:creator>',
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">政府信息公开工作年度报告</rdf:li></rdf:Alt></dc:description>',
    '<dc:subject><rdf:Bag><rdf:li>政府信息公开</rdf:li><rdf:li>年度报告</rdf:li></rdf:Bag></dc:subject>',
    '<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>',
    '<dc:date><rdf:Seq><rdf:li>2023-01-18T09:30:00+08:00</rdf:li></rdf:Seq></dc:date>',
    '<xmp:CreateDate>2023-01-18T09:30:00+08:00</xmp:CreateDate>',
    '<xmp:ModifyDate>2023-01-18T09:30:00+08:00</xmp:ModifyDate>',
    '<xmp:MetadataDate>2023-01-18T09:30:00+08:00</xmp:MetadataDate>',
    '<xmp:CreatorTool>@xxgk/pdf-writer</xmp:CreatorTool>',
    '<pdf:Producer>@xxgk/pdf-writer</pdf:Producer>',
    '<pdf:Keywords>政府信息公开, 年度报告</pdf:Keywords>',
    '<pdfuaid:part>1</pdfuaid:part>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  ]) {
    expect(packet).toContain(part);
  }
});

it('claims the profile', () => {
  expect(xmpPacket(properties, conformanceProfiles['PDF/A-1b'])).toContain(
    '<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>',
  );
});

it('states what the document is filed by, each property described for PDF/A', () => {
  const record = { documentNumber: '甲〔2023〕1号', genre: '报告', retention: '永久<>' };
  const packet = xmpPacket(
    fileProperties({ ...document.metadata, record }, createdAt),
    conformanceProfiles['PDF/A-2b'],
  );
  for (const part of [
    '<dc:identifier>甲〔2023〕1号</dc:identifier>',
    '<dc:type><rdf:Bag><rdf:li>报告</rdf:li></rdf:Bag></dc:type>',
    '<xxgk:documentNumber>甲〔2023〕1号</xxgk:documentNumber>',
    '<xxgk:retention>永久&lt;&gt;</xxgk:retention>',
    '<pdfaSchema:namespaceURI>urn:xxgk:record:1#</pdfaSchema:namespaceURI>',
  ]) {
    expect(packet).toContain(part);
  }
  const described = [...packet.matchAll(/<pdfaProperty:name>(\w+)</g)].map(([, name]) => name);
  for (const [, name] of packet.matchAll(/<xxgk:(\w+)>/g)) expect(described).toContain(name);
  expect(isWellFormed(packet.replace(/<\?.*?\?>/gs, ''))).toBe(true);
});

it('leaves out what the report does not say', () => {
  const bare = fileProperties({ ...document.metadata, subject: '', keywords: [] }, createdAt);
  const packet = xmpPacket(bare, conformanceProfiles['PDF/A-3a']);
  expect(packet).not.toMatch(/dc:description|dc:subject|pdf:Keywords|dc:identifier|dc:type|<xxgk:/);
});
