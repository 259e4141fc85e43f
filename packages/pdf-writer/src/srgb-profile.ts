import { once } from '@xxgk/document';

/** D50, the white of the profile connection space, in s15Fixed16. */
const white = [0xf6d6, 0x10000, 0xd32d];

/** The primaries of sRGB, adapted to D50. */
const primaries = {
  rXYZ: [0x6fa2, 0x38f5, 0x0390],
  gXYZ: [0x6299, 0xb785, 0x18da],
  bXYZ: [0x24a0, 0x0f84, 0xb6cf],
};

const curvePoints = 256;

/** An ICC version 2 display profile of sRGB, 1.1 KiB. Always the same bytes. @rule ICC.1:1998-09; IEC 61966-2-1 */
export const srgbProfile = once(buildProfile);

function buildProfile(): Uint8Array {
  const curve = tag('curv', [
    ...uint32(curvePoints),
    ...Array.from({ length: curvePoints }, toLinear).flatMap(uint16),
  ]);
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', description('sRGB')],
    ['cprt', tag('text', [...ascii('No copyright'), 0])],
    ['wtpt', tag('XYZ ', white.flatMap(uint32))],
    ...Object.entries(primaries).map(([name, xyz]) => [name, tag('XYZ ', xyz.flatMap(uint32))] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: number[] = [...uint32(tags.length)];
  const data: number[] = [];
  const start = headerLength + 4 + 12 * tags.length;
  const placed = new Map<readonly number[], number>();
  for (const [name, bytes] of tags) {
    const offset = placed.get(bytes) ?? start + data.length;
    if (!placed.has(bytes)) data.push(...bytes, ...new Array<number>(-bytes.length & 3).fill(0));
    placed.set(bytes, offset);
    table.push(...ascii(name), ...uint32(offset), ...uint32(bytes.length));
  }
  return Uint8Array.from([...header(start + data.length), ...table, ...data]);
}

const headerLength = 128;

function header(size: number): number[] {
  const version = 0x02100000;
  const date = [2000, 1, 1, 0, 0, 0].flatMap(uint16);
  const fields = [
    ...uint32(size),
    ...uint32(0),
    ...uint32(version),
    ...ascii('mntrRGB XYZ '),
    ...date,
    ...ascii('acsp'),
  ];
  const beforeWhite = new Array<number>(68 - fields.length).fill(0);
  const upToWhite = [...fields, ...beforeWhite, ...white.flatMap(uint32)];
  return [...upToWhite, ...new Array<number>(headerLength - upToWhite.length).fill(0)];
}

/** A text in three scripts, of which only ASCII is filled. */
function description(text: string): number[] {
  return tag('desc', [
    ...uint32(text.length + 1),
    ...ascii(text),
    0,
    ...new Array<number>(4 + 4 + 2 + 1 + 67).fill(0),
  ]);
}

function tag(type: string, content: readonly number[]): number[] {
  return [...ascii(type), 0, 0, 0, 0, ...content];
}

/** The linear light of point `index` of the curve, as 16 bits. */
function toLinear(_: unknown, index: number): number {
  const value = index / (curvePoints - 1);
  const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return Math.round(linear * 0xffff);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function uint16(value: number): number[] {
  return [value >> 8, value & 0xff];
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}
