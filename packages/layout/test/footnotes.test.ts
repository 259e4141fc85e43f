import { type DocumentTree, gbt9704, type Paragraph, text, toPoints } from '@xxgk/document';
import { layOut } from '../src/index.js';
import { documentOf, fakeMetrics } from './fake-metrics.js';

const WORDS = '各单位要加强值班值守，落实领导带班制度，及时排查隐患，做好物资储备，发现险情立即报告。';
const BOTTOM = toPoints('297mm') - toPoints('35mm');

/** A paragraph of two lines whose note has about so many lines. */
function noted(mark: string, lines: number): Paragraph {
  const footnote = [text('说明来源和依据。'.repeat(Math.ceil((lines * 42 - 6) / 8)))];
  return {
    type: 'paragraph',
    children: [text(WORDS.slice(0, 20)), { ...text(mark), footnote }, text(WORDS.slice(20))],
  };
}

const plain = (): Paragraph => ({ type: 'paragraph', children: [text(WORDS)] });

/** The texts of each page with the height at which they stand. */
function pagesOf(children: DocumentTree['children']) {
  const { pages } = layOut(documentOf(children), gbt9704, fakeMetrics);
  return pages.pages.map(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'text' && !('artifact' in mark.owner)
        ? [
            {
              words: mark.runs.map((run) => run.text).join(''),
              size: mark.runs.at(-1)?.size,
              y: mark.runs.at(-1)?.baseline ?? 0,
            },
          ]
        : [],
    ),
  );
}

test('a note stands at the foot of the page of its mark, which is raised and small', () => {
  const [page = []] = pagesOf([noted('①', 1), plain()]);
  expect(page.at(-1)?.words).toMatch(/^①说明来源/u);
  expect(page.at(-1)?.size).toBe(toPoints(gbt9704.footnote.size));
  expect(BOTTOM - (page.at(-1)?.y ?? 0)).toBeLessThan(toPoints(gbt9704.footnote.linePitch));
  expect(page[0]?.words).toContain('①');
});

test('lines that notes leave no room for go over the page', () => {
  const lines = (notes: number) =>
    pagesOf([
      ...(notes > 0 ? [noted('①', notes)] : [plain()]),
      ...Array.from({ length: 14 }, plain),
    ])[0]?.filter(({ size }) => size === toPoints(gbt9704.text.body.size)).length;
  const { linePitch, separator } = gbt9704.footnote;
  const taken = toPoints(separator.room) + 4 * toPoints(linePitch);
  const height = toPoints('225mm') - taken;
  expect(lines(0)).toBe(gbt9704.page.linesPerPage);
  expect(lines(4)).toBe(Math.floor(height / toPoints(gbt9704.page.linePitch)));
});

test('a line stays where its note can begin; what has no room of the note goes on over the page', () => {
  const [first = [], second = []] = pagesOf([...Array.from({ length: 9 }, plain), noted('①', 9), plain()]);
  const isNote = ({ size }: { size: number | undefined }) => size === toPoints(gbt9704.footnote.size);
  expect(first.filter(isNote).length).toBeGreaterThan(0);
  expect(second.filter(isNote).length).toBeGreaterThan(0);
  expect(first.filter(isNote)[0]?.words).toMatch(/^①/u);
  const words = [...first, ...second].filter(isNote).map((line) => line.words);
  expect(words.join('')).toContain('说明来源和依据。');
});

test('no line begins with the mark of a note', () => {
  for (let length = 20; length < 32; length += 1) {
    const children = [
      text('安'.repeat(length)),
      { ...text('①'), footnote: [text('注。')] },
      text('全'.repeat(30)),
    ];
    const [page = []] = pagesOf([{ type: 'paragraph', children }]);
    expect(page.slice(0, -1).some(({ words }) => words.startsWith('①'))).toBe(false);
  }
});
