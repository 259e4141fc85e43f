import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './ppm.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRUE_COLOUR_8_BIT = [8, 2, 0, 0, 0];

/** A PNG of the picture. Pure. @rule PNG (ISO/IEC 15948) §5 */
export function writePng({ width, height, pixels }: Picture): Uint8Array {
  const row = width * 3;
  const unfiltered = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1)
    unfiltered.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return frameOf(width, height, TRUE_COLOUR_8_BIT, [['IDAT', deflateSync(unfiltered)]]);
}

/** A PNG of chunks between head and end. `kind` is what the head says after width and height. Pure. */
export function frameOf(
  width: number,
  height: number,
  kind: readonly number[],
  chunks: readonly (readonly [type: string, data: Buffer])[],
): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', Buffer.concat([size, Buffer.from(kind)])),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
