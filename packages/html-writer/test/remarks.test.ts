import type { DocumentTree } from '@xxgk/document';
import { attribute, elements, parsed, textOf } from './support/parse.js';
import { html, smallTree } from './support/small-tree.js';

/** A review copy: words under two remarks, an empty cell under one. */
function reviewed(annotated: boolean): DocumentTree {
  const on = (annotations: readonly number[]) => (annotated ? { annotations } : {});
  return {
    ...smallTree(),
    children: [
      { type: 'title', segments: ['示例局', '年度报告'], ...on([1]) },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '收到' },
          { type: 'text', value: '95', ...on([2, 3]) },
          { type: 'text', value: '件', ...on([3]) },
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
            cells: [{ type: 'tableCell', role: 'figure', columnSpan: 1, rowSpan: 1, text: '', ...on([4]) }],
          },
        ],
      },
    ],
    ...(annotated
      ? {
          annotations: [1, 2, 3, 4].map((id) => ({
            id,
            severity: 'warning' as const,
            paragraphs: ['<有误>'],
          })),
        }
      : {}),
  };
}

describe('a review copy', () => {
  test('links every remark to its place and back, by ids that are unique', async () => {
    const root = parsed(await html(reviewed(true), {}));
    const ids = elements(root).flatMap((node) => attribute(node, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements(root).flatMap((node) => attribute(node, 'href')?.slice(1) ?? []);
    for (const target of targets) expect(ids).toContain(target);
    for (const number of [1, 2, 3, 4]) expect(targets).toContain(`place-${number}`);
    const described = elements(root).flatMap((node) => attribute(node, 'aria-describedby')?.split(' ') ?? []);
    expect(new Set(described)).toEqual(new Set([1, 2, 3, 4].map((number) => `remark-${number}`)));
  });

  test('says the same text as the document', async () => {
    const main = async (annotated: boolean): Promise<string> => {
      const root = parsed(await html(reviewed(annotated), {}));
      const [node] = elements(root).filter((candidate) => candidate.nodeName === 'main');
      return node === undefined ? '' : textOf(node);
    };
    expect(await main(true)).toBe(await main(false));
  });

  test('is not made of a fragment', async () => {
    const fragment = await html(reviewed(true), { fragment: true });
    expect(fragment).not.toMatch(/remark|place-/);
  });
});
