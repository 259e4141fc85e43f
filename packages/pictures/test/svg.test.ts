import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { base64ToBytes, type Image } from '@xxgk/document';
import { decode } from 'fast-png';
import { createSvgDrawer, examinePicture, type SvgDrawer } from '../src/index.js';

const { resolve } = createRequire(__filename);
let drawSvg: SvgDrawer;

beforeAll(async () => {
  drawSvg = await createSvgDrawer({
    wasm: readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    fonts: [readFileSync(join(__dirname, '../../fonts/assets/fangsong.ttf'))],
    families: { default: 'XXGK FangSong', serif: 'XXGK FangSong', sansSerif: 'XXGK FangSong' },
  });
});

const svg = (content: string, attributes = 'width="200" height="100"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;
const examine = (text: string) => examinePicture(new TextEncoder().encode(text), { name: '图.svg', drawSvg });
const vectorOf = (text: string): Extract<Image, { kind: 'vector' }> => {
  const { image } = examine(text);
  if (image?.kind !== 'vector') throw new Error('no drawing');
  return image;
};

test('turns shapes, styles and transforms into outlines', () => {
  const image = vectorOf(
    svg(
      '<style>.a{fill:#ff0000;stroke:#0000ff;stroke-width:2;stroke-dasharray:4 2}</style>' +
        '<g transform="translate(10 20) scale(2)"><rect class="a" width="10" height="5"/></g>',
    ),
  );
  expect(image).toMatchObject({ width: 200, height: 100 });
  expect(image.shapes).toHaveLength(1);
  expect(image.shapes[0]).toMatchObject({
    path: [['M', 10, 20], ['L', 30, 20], ['L', 30, 30], ['L', 10, 30], ['Z']],
    clips: [],
    fill: { colour: [1, 0, 0], rule: 'nonzero' },
    stroke: { colour: [0, 0, 1], width: 4, dashes: [8, 4], cap: 'butt', join: 'miter' },
  });
});

test('turns text into outlines, whatever font it asks for', () => {
  const image = vectorOf(svg('<text x="10" y="50" font-family="SimSun" font-size="20">公开</text>'));
  expect(image.shapes.length).toBeGreaterThan(0);
  expect(image.shapes.flatMap(({ path }) => path).length).toBeGreaterThan(20);
  expect(image.svg).not.toMatch(/<text|font/);
});

test('keeps clips', () => {
  const [shape] = vectorOf(
    svg('<clipPath id="c"><rect width="5" height="5"/></clipPath><circle r="9" clip-path="url(#c)"/>'),
  ).shapes;
  expect(shape?.clips).toHaveLength(1);
  expect(shape?.path.some(([command]) => command === 'C')).toBe(true);
});

test('draws the same in pixels, 300 to the inch, on white', () => {
  const { fallback } = vectorOf(svg('<rect x="100" width="100" height="100"/>'));
  const png = decode(base64ToBytes(fallback.base64));
  expect([png.width, png.height]).toEqual([625, 313]);
  expect([...png.data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
  expect([...png.data.slice(600 * 4, 600 * 4 + 3)]).toEqual([0, 0, 0]);
});

test.each([
  ['透明效果', '<rect width="9" height="9" fill-opacity=".5"/>'],
  [
    '渐变',
    '<linearGradient id="g"><stop stop-color="red"/><stop offset="1"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
  ],
  [
    '滤镜',
    '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><rect width="9" height="9" filter="url(#f)"/>',
  ],
])('sets pixels where outlines cannot show %s, and says so', (effect, content) => {
  const { image, findings } = examine(svg(content));
  expect(image?.kind).toBe('raster');
  expect(findings).toMatchObject([{ ruleId: 'picture/pixels-instead', severity: 'note' }]);
  expect(findings[0]?.message).toContain(effect);
});

test('leaves scripts and other files alone and warns of them', () => {
  const { image, findings } = examine(
    svg(
      '<script>alert(1)</script><image href="http://example.org/a.png" width="9" height="9"/><rect width="9" height="9"/>',
    ),
  );
  expect(findings.map(({ ruleId }) => ruleId)).toContain('picture/foreign-content');
  expect(JSON.stringify(image)).not.toMatch(/alert|example\.org/);
});

test('refuses a broken drawing', () => {
  for (const text of ['<svg', svg('<g>'), svg('', 'width="0" height="0"')]) {
    expect(examine(text).findings).toMatchObject([{ ruleId: 'picture/broken' }]);
  }
});

test('draws a huge page no larger than print needs', () => {
  const { fallback } = vectorOf(svg('<rect width="9" height="9"/>', 'width="20000" height="20000"'));
  expect(fallback.width).toBeLessThanOrEqual(1844);
});

test('gives the same drawing twice', () => {
  const text = svg('<text x="9" y="50">公</text>');
  expect(examine(text)).toEqual(examine(text));
});
