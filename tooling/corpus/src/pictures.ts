import { crc32, deflateSync } from 'node:zlib';

/** Colour types of PNG. */
const GREY = 0;
const RGBA = 6;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A grey PNG of a photograph's size: a slope from black to white. */
export function soundPng(): Uint8Array {
  const [width, height] = [640, 360];
  const rows = Buffer.alloc((width + 1) * height);
  for (let index = 0; index < rows.length; index += 1) {
    const x = index % (width + 1);
    rows[index] = x === 0 ? 0 : Math.round((255 * (x + Math.floor(index / (width + 1)))) / (width + height));
  }
  return pngOf(width, height, rows);
}

/** A drawing with Chinese labels. */
export function soundSvg(): Uint8Array {
  const bars = [40, 90, 65].map(
    (value, index) =>
      `<rect x="${40 + 90 * index}" y="${140 - value}" width="50" height="${value}" fill="#666" stroke="#000"/>` +
      `<text x="${45 + 90 * index}" y="160" font-size="14">${['网站', '公报', '窗口'][index]}</text>`,
  );
  const head = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180" viewBox="0 0 320 180">';
  return Buffer.from(`${head}<path d="M30 10V140H310" fill="none" stroke="#000"/>${bars.join('')}</svg>`);
}

/** A red ring with a star of four rays on a clear ground, as a scanned seal is cut out. */
export function sealPng(): Uint8Array {
  const size = 320;
  const rows = Buffer.alloc((4 * size + 1) * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [dx, dy] = [Math.abs(x - size / 2), Math.abs(y - size / 2)];
      const radius = Math.hypot(dx, dy);
      const isInk = (radius > 148 && radius < 158) || Math.sqrt(dx) + Math.sqrt(dy) < 7;
      rows.set(isInk ? [230, 0, 18, 255] : [0, 0, 0, 0], y * (4 * size + 1) + 1 + 4 * x);
    }
  }
  return pngOf(size, size, rows, RGBA);
}

/** A red wave in a red frame on a clear ground, twice as wide as high, as a signature stamp is cut out. */
export function signaturePng(): Uint8Array {
  const [width, height] = [320, 160];
  const rows = Buffer.alloc((4 * width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isFrame = Math.min(x, y, width - 1 - x, height - 1 - y) < 6;
      const isInk = isFrame || Math.abs(y - height / 2 - 40 * Math.sin(x / 24)) < 5;
      rows.set(isInk ? [230, 0, 18, 255] : [0, 0, 0, 0], y * (4 * width + 1) + 1 + 4 * x);
    }
  }
  return pngOf(width, height, rows, RGBA);
}

/** A PNG whose pixels end in the middle. */
export function brokenPng(): Uint8Array {
  return png(400, 300).subarray(0, 120);
}

/** A PNG of a few kilobytes that would take a gigabyte to draw. */
export function tooManyPixels(): Uint8Array {
  return png(20_000, 20_000, 4);
}

/** A picture of a kind that documents cannot hold, under the name of another. */
export function gif(): Uint8Array {
  return Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
}

/** A grey PNG; with `rows`, only so many of its rows are there. */
function png(width: number, height: number, rows = height): Buffer {
  const pixels = Buffer.alloc((width + 1) * rows, 128);
  for (let row = 0; row < rows; row += 1) pixels[row * (width + 1)] = 0;
  return pngOf(width, height, pixels);
}

function pngOf(width: number, height: number, rows: Buffer, colourType = GREY): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colourType, 0, 0, 0], 8);
  const pixels = deflateSync(rows);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
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
