import { examinePicture } from '../src/index.js';
import { pictureLimits } from '../src/limits.js';
import { claiming, jpegOf, pngOf } from './samples.js';

const examine = (bytes: Uint8Array) => examinePicture(bytes, { name: '图.png', place: ['overview', 2] });
const idsOf = (bytes: Uint8Array) => examine(bytes).findings.map(({ ruleId }) => ruleId);

test('takes a PNG with its size, whatever its name', () => {
  const { image, findings } = examine(pngOf(1200, 400));
  expect(findings).toEqual([]);
  expect(image).toMatchObject({
    kind: 'raster',
    mediaType: 'image/png',
    width: 1200,
    height: 400,
    resolution: 96,
  });
});

test('takes a JPEG at the resolution it asks for', () => {
  expect(examine(jpegOf(1600, 900)).image).toMatchObject({
    mediaType: 'image/jpeg',
    width: 1600,
    resolution: 150,
  });
  expect(examine(jpegOf(1600, 900, { components: 1 })).findings).toEqual([]);
});

test.each([
  ['a cut PNG', pngOf(200, 200).slice(0, 90)],
  ['a PNG with a wrong check sum', pngOf(20, 20).map((byte, index) => (index === 45 ? byte ^ 1 : byte))],
  ['a PNG without a size', claiming(pngOf(4, 4), 0, 4)],
  ['a PNG of its signature only', pngOf(4, 4).slice(0, 8)],
  ['a cut JPEG', jpegOf(800, 600, { whole: false })],
  ['a JPEG of its signature only', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
])('refuses %s', (_what, bytes) => {
  const { image, findings } = examine(bytes);
  expect(image).toBeUndefined();
  expect(findings).toMatchObject([{ ruleId: 'picture/broken', severity: 'error', path: ['overview', 2] }]);
});

test('refuses what is no picture, or none of the three kinds, whatever its name', () => {
  expect(idsOf(new TextEncoder().encode('GIF89a....'))).toEqual(['picture/unknown-type']);
  expect(idsOf(new TextEncoder().encode('<html></html>'))).toEqual(['picture/unknown-type']);
  expect(idsOf(new Uint8Array())).toEqual(['picture/unknown-type']);
  expect(examine(new TextEncoder().encode('%PDF-1.7')).findings[0]?.message).toContain('PDF');
});

test('refuses a picture of 20000 × 20000 by its head, before it is decoded', () => {
  const { findings } = examine(claiming(pngOf(4, 4), 20_000, 20_000));
  expect(findings).toMatchObject([{ ruleId: 'picture/too-large' }]);
  expect(findings[0]?.message).toContain('20000×20000');
  expect(idsOf(jpegOf(20_000, 20_000))).toEqual(['picture/too-large']);
});

test('refuses files of too many bytes', () => {
  const bytes = new Uint8Array(pictureLimits.bytes + 1);
  bytes.set(pngOf(4, 4));
  expect(idsOf(bytes)).toEqual(['picture/too-large']);
});

test('refuses the colours of print', () => {
  expect(idsOf(jpegOf(800, 600, { components: 4 }))).toEqual(['picture/print-colours']);
});

test('warns of turned and of coarse pictures, and sets them', () => {
  const turned = examine(jpegOf(1600, 900, { orientation: 6 }));
  expect(turned.image).toBeDefined();
  expect(turned.findings).toMatchObject([{ ruleId: 'picture/turned', severity: 'warning' }]);
  expect(idsOf(jpegOf(1600, 900, { orientation: 1 }))).toEqual([]);
});

test('speaks English when asked', () => {
  const { findings } = examinePicture(new Uint8Array(), { name: 'a.png', language: 'en' });
  expect(findings[0]?.message).toContain('"a.png"');
});

test('finds no fault with SVG when it cannot draw', () => {
  expect(examine(new TextEncoder().encode('<?xml version="1.0"?>\n<!-- x --><svg/>'))).toEqual({
    findings: [],
  });
});
