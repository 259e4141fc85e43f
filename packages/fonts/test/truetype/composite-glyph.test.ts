import { componentPositions } from '../../src/truetype/composite-glyph.js';

const header = [0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0];

it('finds the components behind arguments and transformations of every length', () => {
  const words = [0, 0x21, 0, 7, 0, 0, 0, 0];
  const scaled = [0, 0x28, 0, 7, 0, 0, 0, 0];
  const stretched = [0, 0x60, 0, 7, 0, 0, 0, 0, 0, 0];
  const turned = [0, 0xa0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const last = [0, 0, 0, 7, 0, 0];
  const outline = Uint8Array.from([...header, ...words, ...scaled, ...stretched, ...turned, ...last]);
  expect(componentPositions(outline)).toEqual([12, 20, 28, 38, 52]);
});

it('finds none in simple and blank glyphs', () => {
  expect(componentPositions(new Uint8Array(0))).toEqual([]);
  expect(componentPositions(Uint8Array.from([0, 1, 0, 0]))).toEqual([]);
});
