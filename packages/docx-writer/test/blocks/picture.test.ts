import type { Picture } from '@xxgk/document';
import { docxContext } from '../../src/docx-context.js';
import { blockXml, valuesOf } from '../support/block-xml.js';

const raster = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 960,
  height: 480,
  resolution: 96,
  base64: 'AAAA',
} as const;
const picture: Picture = {
  type: 'picture',
  image: raster,
  caption: '图1 大厅',
  alternative: '大厅里有“三个”窗口',
};
const vector = {
  kind: 'vector',
  width: 96,
  height: 96,
  svg: '<svg/>',
  shapes: [],
  fallback: raster,
} as const;

test('stands in a line of its own with its caption, as wide as the text block, at its proportions', () => {
  const xml = blockXml(picture);
  expect(valuesOf(xml, 'w:pStyle')).toEqual(['GongwenPicture', 'Caption']);
  expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(1);
  const [width] = valuesOf(xml, 'wp:extent', 'cx').map(Number);
  const [height] = valuesOf(xml, 'wp:extent', 'cy').map(Number);
  expect((width ?? 0) / 36_000).toBeCloseTo(156, 0);
  expect((width ?? 0) / (height ?? 1)).toBeCloseTo(2, 2);
});

test('fills whole lines', () => {
  const xml = blockXml(picture);
  const height = Number(valuesOf(xml, 'wp:extent', 'cy')[0]) / 12_700;
  const [before, after] = ['w:before', 'w:after'].map(
    (side) => Number(valuesOf(xml, 'w:spacing', side)[0]) / 20,
  );
  const lines = (height + (before ?? 0) + (after ?? 0)) / 28.95;
  expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.01);
});

test('says what it shows', () => {
  expect(valuesOf(blockXml(picture), 'wp:docPr', 'descr')).toEqual(['大厅里有“三个”窗口']);
});

test('has no caption line when it has no caption', () => {
  expect(valuesOf(blockXml({ ...picture, caption: '' }), 'w:pStyle')).toEqual(['GongwenPicture']);
});

test('keeps an SVG beside the pixels for readers that know none', () => {
  const context = docxContext({});
  const xml = blockXml({ ...picture, image: vector }, context);
  expect(valuesOf(xml, 'a:blip', 'r:embed')).toEqual(['rIdImage2']);
  expect(valuesOf(xml, 'asvg:svgBlip', 'r:embed')).toEqual(['rIdImage1']);
  expect(context.media.parts.map(({ target }) => target)).toEqual(['media/image1.svg', 'media/image2.png']);
});

test('stores a picture that is shown twice once, under two drawing ids', () => {
  const context = docxContext({});
  const xml = blockXml(picture, context) + blockXml(picture, context);
  expect(valuesOf(xml, 'wp:docPr', 'id')).toEqual(['1', '2']);
  expect(context.media.parts).toHaveLength(1);
});
