import { srgbProfile } from '../src/srgb-profile.js';

const profile = Buffer.from(srgbProfile());

function tag(name: string): Buffer {
  const count = profile.readUInt32BE(128);
  const entries = Array.from({ length: count }, (_, index) => profile.subarray(132 + 12 * index));
  const at = entries.find((bytes) => bytes.toString('latin1', 0, 4) === name);
  return profile.subarray(at?.readUInt32BE(4), (at?.readUInt32BE(4) ?? 0) + (at?.readUInt32BE(8) ?? 0));
}

it('is a version 2 display profile of its own length', () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.readUInt32BE(8)).toBe(0x02100000);
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
});

it('adds its primaries up to its white', () => {
  const xyz = (name: string) => [8, 12, 16].map((at) => tag(name).readInt32BE(at));
  const sums = [0, 1, 2].map((axis) =>
    ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, name) => sum + (xyz(name)[axis] ?? 0), 0),
  );
  const differences = xyz('wtpt').map((value, axis) => Math.abs(value - (sums[axis] ?? 0)));
  expect(Math.max(...differences)).toBeLessThan(16);
});

it('shares one curve, from black to white', () => {
  const curve = tag('rTRC');
  expect(tag('bTRC').byteOffset).toBe(curve.byteOffset);
  expect([curve.readUInt16BE(12), curve.readUInt16BE(curve.length - 2)]).toEqual([0, 0xffff]);
  expect(curve.readUInt16BE(12 + 2 * 128) / 0xffff).toBeCloseTo(0.2158, 3);
});
