import { type DocumentTree, noteMark } from '@xxgk/document';
import { writeDocx } from '../src/index.js';
import { unpack } from './support/package.js';
import { smallTree } from './support/small-tree.js';

const createdAt = '2023-01-18T00:00:00+08:00';

function noted(count: number): DocumentTree {
  const marks = Array.from({ length: count }, (_, index) => ({
    type: 'text' as const,
    value: noteMark(index),
    footnote: [{ type: 'text' as const, value: `第${index + 1}条。`, isStrong: true as const }],
  }));
  return {
    ...smallTree(),
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '甲' }, ...marks] }],
  };
}

const partsOf = async (tree: DocumentTree) => unpack((await writeDocx(tree, { createdAt })).bytes);

test('a note is a note of the word processor, counted in circles', async () => {
  const parts = await partsOf(noted(2));
  expect(parts['word/document.xml']).toContain('<w:footnoteReference w:id="2"/>');
  expect(parts['word/document.xml']).toContain(
    '<w:numFmt w:val="decimalEnclosedCircle"/></w:footnotePr><w:pgSz',
  );
  expect(parts['word/footnotes.xml']).toMatch(
    /<w:footnote w:id="2"><w:p><w:pPr><w:pStyle w:val="FootnoteText"\/>.*<w:footnoteRef\/>.*<w:b\/>.*第2条。/u,
  );
  expect(parts['word/_rels/document.xml.rels']).toContain('footnotes.xml');
  expect(parts['[Content_Types].xml']).toContain('/word/footnotes.xml');
});

test('marks beyond those in circles are written as they are', async () => {
  const parts = await partsOf(noted(21));
  expect(parts['word/document.xml']).toMatch(/w:customMarkFollows="1" w:id="21"\/><w:t[^>]*>（21）/u);
  expect(parts['word/footnotes.xml']).toMatch(/w:id="21">.*（21）.*第21条。/u);
});

test('a document without notes has none of it', async () => {
  const parts = await partsOf(smallTree());
  expect(Object.keys(parts)).not.toContain('word/footnotes.xml');
  expect(parts['word/styles.xml']).not.toContain('FootnoteText');
});
