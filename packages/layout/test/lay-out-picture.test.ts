import { gbt9704, heading, type Picture, paragraph, text } from '@xxgk/document';
import { layOut, type StructureElement } from '../src/index.js';
import { documentOf, fakeMetrics } from './fake-metrics.js';

const raster = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 800,
  height: 400,
  resolution: 96,
  base64: 'AA==',
} as const;
const picture: Picture = { type: 'picture', image: raster, caption: '图1 大厅', alternative: '大厅' };
const prose = (lines: number) => paragraph([text('字'.repeat(28 * lines - 2))]);
const lay = (...blocks: Parameters<typeof documentOf>[0]) =>
  layOut(documentOf(blocks), gbt9704, fakeMetrics).pages;
const find = (element: StructureElement, role: string): StructureElement | undefined =>
  element.role === role ? element : element.children.map((child) => find(child, role)).find(Boolean);

test('stands in the middle, tagged, its caption inside the figure', () => {
  const { pages, structure } = lay(prose(1), picture);
  const image = pages[0]?.marks.find(({ kind }) => kind === 'image');
  const figure = find(structure, 'Figure');
  expect(image).toMatchObject({ owner: { element: figure?.id }, box: figure?.box });
  expect(figure).toMatchObject({ alternative: '大厅', children: [{ role: 'Caption' }] });
  const { x = 0, width = 0 } = figure?.box ?? {};
  expect(x + width / 2).toBeCloseTo(((28 + 156 / 2) * 72) / 25.4, 1);
});

test('keeps the text below on the grid of lines', () => {
  const { pages } = lay(picture, prose(1));
  const baselines = (pages[0]?.marks ?? []).flatMap((mark) =>
    mark.kind === 'text' && 'element' in mark.owner ? [mark.runs[0]?.baseline ?? 0] : [],
  );
  const [caption = 0, below = 0] = baselines;
  expect(below - caption).toBeCloseTo(28.95, 2);
  expect(((below - 0.8 * 28.95 - (37 * 72) / 25.4) / 28.95) % 1).toBeCloseTo(0, 3);
});

test('goes to the next page whole, with its heading', () => {
  const { pages } = lay(prose(14), heading(2, [text('（一）大厅')]), picture);
  expect(pages).toHaveLength(2);
  expect(pages[0]?.marks.some(({ kind }) => kind === 'image')).toBe(false);
  expect(pages[1]?.marks[0]).toMatchObject({ kind: 'text' });
  expect(pages[1]?.marks.map(({ kind }) => kind)).toContain('image');
});

test('paints a drawing as outlines', () => {
  const shapes = [
    {
      path: [
        ['M', 0, 0],
        ['L', 9, 9],
      ],
      clips: [],
    },
  ] as const;
  const image = { kind: 'vector', width: 96, height: 96, svg: '<svg/>', shapes, fallback: raster } as const;
  const mark = lay({ ...picture, image }).pages[0]?.marks.find(({ kind }) => kind === 'vector');
  expect(mark).toMatchObject({ width: 96, height: 96, shapes, box: { width: 72, height: 72 } });
});
