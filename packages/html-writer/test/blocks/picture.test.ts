import type { Picture } from '@xxgk/document';
import { blockToHtml } from '../../src/blocks/index.js';
import { htmlContext } from '../../src/html-context.js';
import { smallTree } from '../support/small-tree.js';

const raster = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 600,
  height: 300,
  resolution: 192,
  base64: 'AAAA',
} as const;
const picture: Picture = { type: 'picture', image: raster, caption: '图1 大厅', alternative: '有“三个”窗口' };

const context = htmlContext(smallTree(), { createdAt: '2023-01-18T00:00:00+08:00' });
const blockHtml = (block: Picture): string => blockToHtml(block, context);

test('stands in the page itself at its natural size, with text for who cannot see it', () => {
  expect(blockHtml(picture)).toContain(
    'src="data:image/png;base64,AAAA" alt="有“三个”窗口" width="300" height="150"',
  );
  expect(blockHtml(picture)).toMatch(/<figcaption[^>]*>图1 大厅<\/figcaption>/);
});

test('has no empty caption', () => {
  expect(blockHtml({ ...picture, caption: '' })).not.toContain('figcaption');
});

test('shows a drawing as SVG', () => {
  const image = {
    kind: 'vector',
    width: 96,
    height: 48,
    svg: '<svg/>',
    shapes: [],
    fallback: raster,
  } as const;
  expect(blockHtml({ ...picture, image })).toContain(`data:image/svg+xml;base64,${btoa('<svg/>')}`);
});
