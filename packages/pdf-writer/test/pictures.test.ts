import { bytesToBase64, type RasterImage } from '@xxgk/document';
import type { PageModel } from '@xxgk/layout';
import { encode } from 'fast-png';
import { opaquePixels } from '../src/opaque-pixels.js';
import { vectorOperators } from '../src/vector-operators.js';
import { paint } from './helpers/paint.js';

const box = { x: 100, y: 200, width: 50, height: 25 };
const png = (data: readonly number[], channels: number, depth: 8 | 16 = 8): Uint8Array =>
  encode({
    width: 2,
    height: 1,
    channels,
    depth,
    data: depth === 8 ? new Uint8Array(data) : new Uint16Array(data),
  });
const raster = (bytes: Uint8Array): RasterImage => ({
  kind: 'raster',
  mediaType: 'image/png',
  width: 2,
  height: 1,
  resolution: 96,
  base64: bytesToBase64(bytes),
});

function pageWith(image: RasterImage): PageModel {
  const mark = { kind: 'image', owner: { element: 1 }, box, image } as const;
  return {
    language: 'zh-CN',
    pages: [{ width: 600, height: 800, marks: [mark, mark] }],
    structure: {
      id: 0,
      role: 'Document',
      children: [{ id: 1, role: 'Figure', alternative: '大厅', box, children: [] }],
    },
    outline: [],
  };
}

test('embeds a picture once, opaque, as a figure with its text and place', async () => {
  const pdf = await paint({ pages: pageWith(raster(png([255, 0, 0, 255, 0, 0, 255, 0], 4))) });
  const images = [...pdf.objects.values()].filter(({ text }) => text.includes('/Subtype /Image'));
  expect(images).toHaveLength(1);
  expect(images[0]?.text).toContain('/ColorSpace /DeviceRGB');
  expect(images[0]?.text).not.toMatch(/SMask|Interpolate/);
  const figure = [...pdf.objects.values()].find(({ text }) => text.includes('/S /Figure'))?.text ?? '';
  expect(figure).toContain('/BBox [100 575 150 600]');
  expect(figure).toContain('/Alt');
});

test('sets transparent pixels on white', () => {
  const { components, pixels } = opaquePixels(png([255, 0, 0, 255, 0, 0, 255, 0], 4));
  expect([components, ...pixels]).toEqual([3, 255, 0, 0, 255, 255, 255]);
  expect([...opaquePixels(png([0, 128, 0, 0], 2)).pixels]).toEqual([127, 255]);
});

test('brings 16 bits down to 8 and keeps greys grey', () => {
  const { components, pixels } = opaquePixels(png([0, 65_535], 1, 16));
  expect([components, ...pixels]).toEqual([1, 0, 255]);
});

test('passes JPEG through and refuses the colours of print', async () => {
  const jpeg = (components: number) =>
    new Uint8Array([
      ...[0xff, 0xd8, 0xff, 0xc0, 0, 8 + components * 3, 8, 0, 1, 0, 2, components],
      ...new Array<number>(components * 3).fill(0),
      ...[0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  const of = (components: number): RasterImage => ({ ...raster(jpeg(components)), mediaType: 'image/jpeg' });
  const pdf = await paint({ pages: pageWith(of(1)) });
  const image = [...pdf.objects.values()].find(({ text }) => text.includes('/Subtype /Image'))?.text ?? '';
  expect(image).toContain('/DCTDecode');
  expect(image).toContain('/DeviceGray');
  await expect(paint({ pages: pageWith(of(4)) })).rejects.toMatchObject({ code: 'document-invalid' });
});

test('refuses a broken file', async () => {
  await expect(paint({ pages: pageWith(raster(new Uint8Array(9))) })).rejects.toMatchObject({
    code: 'document-invalid',
  });
});

test('writes outlines in the units of the drawing', () => {
  const operators = vectorOperators({
    kind: 'vector',
    owner: { artifact: 'layout' },
    box,
    width: 100,
    height: 100,
    shapes: [
      {
        path: [['M', 1, 2], ['C', 1, 2, 3, 4, 5, 6], ['Z']],
        clips: [[['M', 0, 0], ['L', 9, 0], ['L', 9, 9], ['Z']]],
        fill: { colour: [0.5, 0.5, 0.5], rule: 'evenodd' },
        stroke: { colour: [0, 0, 0], width: 2, cap: 'round', join: 'bevel', miterLimit: 4, dashes: [3, 1] },
      },
    ],
  });
  expect(operators.split('\n')).toEqual([
    ...['q', '0.5 0 0 0.25 100 200 cm', 'q', '0 0 m', '9 0 l', '9 9 l', 'h', 'W n', '0.5 0.5 0.5 rg'],
    ...['0 0 0 RG', '2 w', '1 J', '2 j', '4 M', '[3 1] 0 d', '1 2 m', '1 2 3 4 5 6 c', 'h', 'B*', 'Q', 'Q'],
  ]);
});
