/** What the head of a picture file tells. */
export interface PictureHead {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch; `undefined` where the file does not say. */
  readonly resolution?: number;
}

const INCHES_PER_METRE = 1 / 0.0254;
const PER_METRE = 1;

/** Size and resolution of a PNG file; `undefined` when its head is broken. Never throws. @rule PNG 3rd edition §11.2.1, §11.3.4.3 */
export function readPng(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || typeAt(bytes, 12) !== 'IHDR') return undefined;
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  if (width === 0 || height === 0) return undefined;
  const resolution = physicalResolution(view, bytes);
  return { width, height, ...(resolution === undefined ? {} : { resolution }) };
}

/** Chunks are a length, a type, the data and a check sum; `pHYs` stands before the pixels. */
function physicalResolution(view: DataView, bytes: Uint8Array): number | undefined {
  let position = 8;
  while (position + 12 <= bytes.length) {
    const type = typeAt(bytes, position + 4);
    if (type === 'IDAT') return undefined;
    if (type === 'pHYs' && position + 17 <= bytes.length) {
      const perMetre = view.getUint32(position + 8);
      return view.getUint8(position + 16) === PER_METRE && perMetre > 0
        ? Math.round(perMetre / INCHES_PER_METRE)
        : undefined;
    }
    position += 12 + view.getUint32(position);
  }
  return undefined;
}

function typeAt(bytes: Uint8Array, position: number): string {
  return String.fromCharCode(...bytes.subarray(position, position + 4));
}
