import { arrangePersonalSignature } from '../../src/arrange/arrange-personal-signature.js';
import { gbt9704 } from '../../src/style/gbt-9704-2012.js';
import { toPoints } from '../../src/style/length.js';
import type { RasterImage } from '../../src/tree/image.js';
import type { PersonalSignature } from '../../src/tree/official-nodes.js';

const STAMP: RasterImage = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 200,
  height: 100,
  resolution: 96,
  base64: 'iVBORw0KGgo=',
};
const EM = toPoints(gbt9704.text.body.size);
const RIGHT = toPoints('156mm') - 4 * EM;
const signatureOf = (...signers: PersonalSignature['signers']): PersonalSignature => ({
  type: 'personalSignature',
  signers,
  date: '2026年1月20日',
});

test('a stamp stands four characters from the right edge, the office two left of it and level with its middle', () => {
  const { lines, stamps } = arrangePersonalSignature(
    signatureOf({ post: '市长', name: '李卫', signature: STAMP }),
    gbt9704,
  );
  const [stamp] = stamps;
  expect(stamp?.alternative).toBe('李卫签名章');
  expect((stamp?.x ?? 0) + (stamp?.width ?? 0)).toBeCloseTo(RIGHT, 6);
  expect((stamp?.width ?? 0) / (stamp?.height ?? 1)).toBeCloseTo(2, 6);
  expect(lines[0]?.pieces.map(({ text }) => text)).toEqual(['市长']);
  expect(lines[0]?.pieces[0]?.x).toBeCloseTo((stamp?.x ?? 0) - 2 * EM, 6);
  // The middle of a hanzi is 0.38 em above the base line, which is at four fifths of the line.
  const middle = 0.8 * toPoints(gbt9704.page.linePitch) - 0.38 * EM;
  expect((stamp?.y ?? 0) + (stamp?.height ?? 0) / 2).toBeCloseTo(middle, 6);
});

test('a whole line is free between the stamp and the date', () => {
  const { lines, stamps } = arrangePersonalSignature(
    signatureOf({ post: '市长', name: '李卫', signature: STAMP }),
    gbt9704,
  );
  const foot = (stamps[0]?.y ?? 0) + (stamps[0]?.height ?? 0);
  const dateTop = (lines[0]?.height ?? 0) + (lines[1]?.spaceBefore ?? 0);
  expect(dateTop - foot).toBeCloseTo(toPoints(gbt9704.page.linePitch), 6);
});

test('signers of a joint order stand below each other, their stamps apart', () => {
  const people = ['甲', '乙', '丙'].map((name) => ({ post: `${name}局局长`, name, signature: STAMP }));
  const { lines, stamps } = arrangePersonalSignature(signatureOf(...people), gbt9704);
  expect(lines).toHaveLength(4);
  let top = 0;
  let foot = Number.NEGATIVE_INFINITY;
  for (const [index, stamp] of stamps.entries()) {
    top += lines[index]?.spaceBefore ?? 0;
    expect(top + (stamp?.y ?? 0)).toBeGreaterThan(foot);
    foot = top + (stamp?.y ?? 0) + (stamp?.height ?? 0);
    top += lines[index]?.height ?? 0;
  }
});

test('without a picture the name is printed', () => {
  const { lines, stamps } = arrangePersonalSignature(signatureOf({ post: '市长', name: '李卫' }), gbt9704);
  expect(stamps).toEqual([undefined]);
  expect(lines[0]?.pieces.map(({ text }) => text)).toEqual(['市长', '李卫']);
});
