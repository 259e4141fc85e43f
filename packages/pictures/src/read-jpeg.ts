import type { PictureHead } from './read-png.js';

/** What the head of a JPEG file tells. */
export interface JpegHead extends PictureHead {
  /** 1 is grey, 3 is colour, 4 is the CMYK of print. */
  readonly components: number;
  /** The camera was turned: readers that heed the mark show the picture turned, others do not. */
  readonly turned: boolean;
  /** The file ends as it should. */
  readonly complete: boolean;
}

const START_OF_SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const CENTIMETRES_PER_INCH = 2.54;
const ORIENTATION_TAG = 0x0112;
const UPRIGHT = 1;
/** Bytes after the end that some cameras leave. */
const TAIL_LENGTH = 4096;

/** Size, resolution and colours of a JPEG file; `undefined` when its head is broken. Never throws. @rule ITU-T T.81 §B.2 */
export function readJpeg(bytes: Uint8Array): JpegHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let resolution: number | undefined;
  let turned = false;
  let frame: Pick<JpegHead, 'width' | 'height' | 'components'> | undefined;
  for (const { marker, start, length } of segments(view)) {
    if (marker === APP0) resolution = jfifResolution(view, start, length);
    else if (marker === APP1) turned = exifOrientation(bytes.subarray(start, start + length)) !== UPRIGHT;
    else if (isFrame(marker) && length >= 6) {
      const [height, width] = [view.getUint16(start + 1), view.getUint16(start + 3)];
      frame = { width, height, components: view.getUint8(start + 5) };
    }
  }
  if (frame === undefined || frame.width === 0 || frame.height === 0) return undefined;
  return { ...frame, turned, complete: hasEnd(bytes), ...(resolution === undefined ? {} : { resolution }) };
}

interface Segment {
  readonly marker: number;
  /** Place and length of the content, the length field left out. */
  readonly start: number;
  readonly length: number;
}

/** The segments before the pixels. */
function segments(view: DataView): readonly Segment[] {
  const found: Segment[] = [];
  let position = 2;
  while (position + 4 <= view.byteLength && view.getUint8(position) === 0xff) {
    const marker = view.getUint8(position + 1);
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    const length = view.getUint16(position + 2) - 2;
    const start = position + 4;
    if (marker === START_OF_SCAN || length < 0 || start + length > view.byteLength) return found;
    found.push({ marker, start, length });
    position = start + length;
  }
  return found;
}

/** Every kind of frame header; three numbers of that range mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function jfifResolution(view: DataView, start: number, length: number): number | undefined {
  if (length < 12 || view.getUint32(start) !== 0x4a464946) return undefined;
  const unit = view.getUint8(start + 7);
  const density = view.getUint16(start + 8);
  if (density === 0 || unit === 0) return undefined;
  return Math.round(unit === 2 ? density * CENTIMETRES_PER_INCH : density);
}

/** @rule Exif 2.32 §4.6.4: tag 0x0112 of the first directory */
function exifOrientation(segment: Uint8Array): number {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  if (segment.length < 14 || view.getUint32(0) !== 0x45786966) return UPRIGHT;
  const tiff = 6;
  const littleEndian = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, littleEndian);
  if (directory + 2 > segment.length) return UPRIGHT;
  const count = view.getUint16(directory, littleEndian);
  for (
    let entry = directory + 2;
    entry + 12 <= segment.length && entry < directory + 2 + count * 12;
    entry += 12
  ) {
    if (view.getUint16(entry, littleEndian) === ORIENTATION_TAG)
      return view.getUint16(entry + 8, littleEndian);
  }
  return UPRIGHT;
}

function hasEnd(bytes: Uint8Array): boolean {
  for (let index = bytes.length - 2; index >= Math.max(0, bytes.length - TAIL_LENGTH); index -= 1) {
    if (bytes[index] === 0xff && bytes[index + 1] === 0xd9) return true;
  }
  return false;
}
