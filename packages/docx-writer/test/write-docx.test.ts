import { type Block, type DocumentTree, heading, paragraph, text } from '@xxgk/document';
import { officialFontNames, writeDocx } from '../src/index.js';
import { unescapeXml, unpack } from './support/package.js';
import { createdAt, smallAttachment, smallTree } from './support/small-tree.js';

const partsOf = async (tree = smallTree()) => unpack((await writeDocx(tree, { createdAt })).bytes);

test('gives the same bytes for the same tree, without findings', async () => {
  const first = await writeDocx(smallTree(), { createdAt });
  const second = await writeDocx(smallTree(), { createdAt });
  expect(first.findings).toEqual([]);
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('does not change its input', async () => {
  const tree = smallTree();
  const before = JSON.stringify(tree);
  await writeDocx(tree, { createdAt });
  expect(JSON.stringify(tree)).toBe(before);
});

test('gives every entry the same date, whatever the day', async () => {
  const { bytes } = await writeDocx(smallTree(), { createdAt });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint32(10, true).toString(16)).toBe('216000');
});

/** An official document that is no report: of no year, without data. */
function otherDocument(): DocumentTree {
  const { metadata, attachment: _, ...tree } = smallTree();
  const { year: __, ...rest } = metadata;
  return { ...tree, metadata: rest };
}

test('a document of no year and without data has no part for them', async () => {
  const parts = await partsOf(otherDocument());
  expect(Object.keys(parts).filter((path) => path.startsWith('customXml/'))).toEqual([
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'customXml/_rels/item2.xml.rels',
  ]);
});

test('refuses a tree that breaks the rules of its nodes, and says where', async () => {
  const tree = smallTree([{ type: 'heading', level: 7, children: [] } as unknown as Block]);
  await expect(writeDocx(tree, { createdAt })).rejects.toMatchObject({
    code: 'document-invalid',
    message: expect.stringContaining('children.0.level'),
  });
});

test.each([
  ['a report', smallTree()],
  ['another document', otherDocument()],
])('%s declares every part it writes and points to no part it does not', async (_, tree) => {
  const parts = await partsOf(tree);
  const paths = Object.keys(parts).map((path) => `/${path}`);
  const declared = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(paths).toEqual(expect.arrayContaining(declared));
  const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)];
  for (const [, target = ''] of targets) expect(paths).toContain(new URL(target, 'part:///word/').pathname);
});

test('refers to its footers by the ids of its relationships', async () => {
  const parts = await partsOf();
  const ids = [...(parts['word/document.xml'] ?? '').matchAll(/<w:footerReference[^>]* r:id="([^"]+)"/g)];
  expect(ids).toHaveLength(2);
  for (const [, id] of ids) expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`);
});

test('carries the attachment byte for byte', async () => {
  const data = '{\r\n\t"a": "<b> & ]]> “引号”",\n  "名": "𬭎"\r}\n\n ';
  const parts = await partsOf({ ...smallTree(), attachment: { ...smallAttachment, text: data } });
  const content = /<report [^>]*>(.*)<\/report>$/s.exec(parts['customXml/item1.xml'] ?? '')?.[1];
  expect(content).not.toContain('\r');
  expect(unescapeXml(content ?? '')).toBe(data);
});

test('removes characters that XML forbids and says so', async () => {
  const { bytes, findings } = await writeDocx(smallTree([paragraph([text('公\u0008开\ud800。')])]), {
    createdAt,
  });
  expect(unpack(bytes)['word/document.xml']).toContain('>公开。</w:t>');
  expect(findings).toEqual([
    expect.objectContaining({
      ruleId: 'writer/character-removed',
      severity: 'warning',
      actual: 'U+0008 U+D800',
    }),
  ]);
});

test('keeps characters beyond the basic plane, and names them', async () => {
  const { bytes, findings } = await writeDocx(smallTree([heading(1, [text('联系人：张𬭎')])]), { createdAt });
  expect(unpack(bytes)['word/document.xml']).toContain('>联系人：张𬭎</w:t>');
  expect(findings).toMatchObject([{ ruleId: 'writer/character-rare', severity: 'note', actual: '𬭎' }]);
});

test('names the fonts it is given', async () => {
  const fontNames = { ...officialFontNames, fangsong: { eastAsia: 'XXGK FangSong' } };
  const parts = unpack((await writeDocx(smallTree(), { createdAt, fontNames })).bytes);
  expect(parts['word/styles.xml']).toContain('w:ascii="XXGK FangSong"');
  expect(parts['word/fontTable.xml']).toContain('<w:font w:name="XXGK FangSong"><w:panose1');
  expect(Object.values(parts).join('')).not.toContain('仿宋_GB2312');
});

test('refuses a time without a zone', async () => {
  await expect(writeDocx(smallTree(), { createdAt: '2023-01-18' })).rejects.toMatchObject({
    code: 'option-invalid',
  });
});
