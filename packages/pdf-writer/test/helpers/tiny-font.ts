import { writeSfnt } from '@xxgk/fonts';

/** Glyphs of the tiny font by character; several characters may share one. Glyph 0 is .notdef. */
export type Characters = Readonly<Record<string, number>>;

const unitsPerEm = 1000;

/**
 * A TrueType font of squares: glyph `n` is a square of side `100 n`, its advance is `100 n` too. The last glyph is a
 * composite of glyph 1.
 */
export function tinyFont(
  characters: Characters,
  glyphCount = 1 + Math.max(...Object.values(characters)),
): Uint8Array {
  const outlines = Array.from({ length: glyphCount }, (_, glyph) =>
    glyph > 1 && glyph === glyphCount - 1 ? composite(1) : square(100 * glyph),
  );
  const offsets = [0];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + outline.length);
  return writeSfnt([
    ['cmap', cmap(characters)],
    ['glyf', Uint8Array.from(outlines.flatMap((outline) => [...outline]))],
    ['head', head()],
    [
      'hhea',
      Uint8Array.from([
        ...words(1, 0, 880, -120, 0, 1000, ...new Array<number>(11).fill(0)),
        ...words(glyphCount),
      ]),
    ],
    ['hmtx', words(...outlines.flatMap((_, glyph) => [100 * glyph, 0]))],
    ['loca', longs(...offsets)],
    ['maxp', Uint8Array.from([...longs(0x00010000), ...words(glyphCount, ...new Array<number>(13).fill(0))])],
    ['name', names('TinyFont')],
    ['post', longs(0x00030000, 0, 0, 0, 0, 0, 0, 0)],
  ]);
}

/** A collection of one font. */
export function tinyCollection(font: Uint8Array): Uint8Array {
  const header = [...Array.from('ttcf', (letter) => letter.charCodeAt(0)), ...longs(0x00010000, 1, 16)];
  const collection = Buffer.from([...header, ...font]);
  const tables = collection.readUInt16BE(header.length + 4);
  for (let at = header.length + 12 + 8; at < header.length + 12 + 16 * tables; at += 16) {
    collection.writeUInt32BE(collection.readUInt32BE(at) + header.length, at);
  }
  return new Uint8Array(collection);
}

function square(side: number): Uint8Array {
  if (side === 0) return new Uint8Array(0);
  const points = [1, 1, 1, 1];
  const xs = words(0, side, 0, -side);
  const ys = words(0, 0, side, 0);
  const body = [...words(1, 0, 0, side, side, 3, 0), ...points, ...xs, ...ys];
  return Uint8Array.from([...body, ...new Array<number>(-body.length & 3).fill(0)]);
}

function composite(part: number): Uint8Array {
  return words(-1, 0, 0, 100, 100, 0x0002, part, 0);
}

function head(): Uint8Array {
  const start = longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5);
  const dates = new Array<number>(8).fill(0);
  return Uint8Array.from([...start, ...words(0, unitsPerEm, ...dates, 0, 0, 900, 900, 0, 8, 2, 1, 0)]);
}

function cmap(characters: Characters): Uint8Array {
  const groups = Object.entries(characters)
    .map(([character, glyph]) => [character.codePointAt(0) ?? 0, glyph] as const)
    .sort(([one], [other]) => one - other)
    .flatMap(([codePoint, glyph]) => [codePoint, codePoint, glyph]);
  const length = 16 + 4 * groups.length;
  const table = [...words(12, 0), ...longs(length, 0, groups.length / 3, ...groups)];
  return Uint8Array.from([...words(0, 1, 3, 10), ...longs(12), ...table]);
}

function names(postscriptName: string): Uint8Array {
  const text = words(...Array.from(postscriptName, (letter) => letter.charCodeAt(0)));
  return Uint8Array.from([...words(0, 1, 18, 3, 1, 0x0409, 6, text.length, 0), ...text]);
}

function words(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
}

function longs(...values: number[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap((value) => [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff]),
  );
}
