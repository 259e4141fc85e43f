import { encode } from 'fast-png';

/** A PNG of the given size; `channels` 3 for colour, 4 with opacities. */
export function pngOf(width: number, height: number, channels = 3): Uint8Array {
  return encode({ width, height, channels, data: new Uint8Array(width * height * channels).fill(120) });
}

interface JpegOptions {
  readonly components?: number;
  readonly orientation?: number;
  readonly whole?: boolean;
}

/** The head and the end of a JPEG, without pixels, as far as examining reads. */
export function jpegOf(width: number, height: number, options: JpegOptions = {}): Uint8Array {
  const { components = 3, orientation, whole = true } = options;
  const short = (value: number): readonly number[] => [value >> 8, value & 255];
  const exif = [
    ...Buffer.from('Exif\0\0II'),
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation ?? 1,
    0,
    0,
    0,
  ];
  const jfif = [...Buffer.from('JFIF\0'), 1, 1, 1, 0, 150, 0, 150, 0, 0];
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, ...short(jfif.length + 2), ...jfif],
    ...(orientation === undefined ? [] : [0xff, 0xe1, ...short(exif.length + 2), ...exif]),
    ...[0xff, 0xc0, ...short(8 + components * 3), 8, ...short(height), ...short(width), components],
    ...new Array<number>(components * 3).fill(0),
    ...[0xff, 0xda, 0, 2, 1, 2, 3],
    ...(whole ? [0xff, 0xd9] : []),
  ]);
}

/** Changes the size that a PNG claims, and its check sum with it not at all: only the head is read before refusing. */
export function claiming(png: Uint8Array, width: number, height: number): Uint8Array {
  const changed = png.slice();
  const view = new DataView(changed.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return changed;
}
