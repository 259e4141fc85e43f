import { documentParts } from '../src/document-parts.js';
import { docxContext } from '../src/docx-context.js';
import { smallTree } from './support/small-tree.js';

const { document, footers, footerIds } = documentParts(smallTree(), docxContext({}));

test('sets page, margins and grid of the one section', () => {
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(document).toContain(
    '<w:pgMar w:top="2098" w:right="1499" w:bottom="1984" w:left="1587" w:header="1447" w:footer="1447" w:gutter="0"/>',
  );
  expect(document).toContain(
    '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-1024"/></w:sectPr>',
  );
});

test('hints at the East Asian face in every run', () => {
  const runs = document.match(/<w:r>.*?<\/w:r>/g) ?? [];
  expect(runs.length).toBeGreaterThan(10);
  for (const run of runs) expect(run).toContain('<w:rFonts w:hint="eastAsia"/>');
});

test('numbers odd and even pages — N —', () => {
  expect(footerIds).toHaveLength(2);
  const styles = footers.map((footer) => /<w:pStyle w:val="(\w+)"/.exec(footer)?.[1]);
  expect(styles).toEqual(['GongwenOddPageNumber', 'GongwenEvenPageNumber']);
  for (const footer of footers) {
    const text = [...footer.matchAll(/<w:(?:t|instrText) [^>]*>([^<]*)/g)].map(([, part]) => part).join('');
    expect(text).toBe('— PAGE —');
  }
});
