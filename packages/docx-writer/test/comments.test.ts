import type { DocumentTree } from '@xxgk/document';
import { writeDocx } from '../src/index.js';
import { unpack } from './support/package.js';
import { smallTree } from './support/small-tree.js';

const createdAt = '2023-01-18T00:00:00+08:00';
const note = (id: number) => ({ id, severity: 'error' as const, paragraphs: [`第${id}条<>`, '建议：改。'] });

function annotated(): DocumentTree {
  return {
    ...smallTree(),
    children: [
      { type: 'title', segments: ['示例局', '年度报告'], annotations: [1] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '收到' },
          { type: 'text', value: '95', annotations: [2, 3] },
          { type: 'text', value: '件', annotations: [3] },
        ],
      },
      {
        type: 'table',
        id: 't',
        summary: '表',
        columnWeights: [1],
        headerRowCount: 0,
        rows: [
          {
            type: 'tableRow',
            keepWithNext: false,
            cells: [
              {
                type: 'tableCell',
                role: 'figure',
                columnSpan: 1,
                rowSpan: 1,
                text: '',
                path: 'a.b',
                annotations: [4],
              },
            ],
          },
        ],
      },
    ],
    annotations: [1, 2, 3, 4].map(note),
  };
}

describe('comments of a review copy', () => {
  test('are parts of the package, by xxgk, of the moment given', async () => {
    const { bytes } = await writeDocx(annotated(), { createdAt });
    const parts = unpack(bytes);
    const comments = parts['word/comments.xml'] ?? '';
    expect(comments.match(/<w:comment /g)).toHaveLength(4);
    expect(comments).toContain('w:author="xxgk" w:date="2023-01-17T16:00:00Z"');
    expect(comments).toContain('第2条&lt;&gt;');
    expect(parts['[Content_Types].xml']).toContain('/word/comments.xml');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="comments.xml"');
  });

  test('open and close around the words and cells they speak of, once each', async () => {
    const { bytes } = await writeDocx(annotated(), { createdAt });
    const body = unpack(bytes)['word/document.xml'] ?? '';
    for (const id of [1, 2, 3, 4]) {
      const open = body.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
      const close = body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
      expect(open).toBeGreaterThan(0);
      expect(close).toBeGreaterThan(open);
      expect(body.split(`<w:commentReference w:id="${id}"/>`)).toHaveLength(2);
    }
    expect(body).toMatch(
      /commentRangeStart w:id="2"\/>.*95.*commentRangeEnd w:id="2"\/>.*件.*commentRangeEnd w:id="3"/s,
    );
  });

  test('are absent from a copy without annotations', async () => {
    const { bytes } = await writeDocx(smallTree(), { createdAt });
    expect(Object.keys(unpack(bytes))).not.toContain('word/comments.xml');
  });
});
