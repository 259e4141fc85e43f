import { createSession } from '@xxgk/document';
import { fontTables } from '@xxgk/fonts';
import type { PdfFontFace } from '../src/pdf-options.js';
import { sharedFont as fontOfSession } from '../src/shared-fonts.js';
import { tinyCompactFont } from './helpers/tiny-compact-font.js';
import { tinyCollection, tinyFont } from './helpers/tiny-font.js';

const session = createSession();
const sharedFont = (face: PdfFontFace) => fontOfSession(face, session);
const bytes = tinyFont({ 一: 1, 𬭎: 4 });

it('opens a font once a session, by its bytes', async () => {
  const font = await sharedFont({ id: 'one', bytes });
  expect(await sharedFont({ id: 'other', bytes })).toBe(font);
  expect(await sharedFont({ id: 'one', bytes: bytes.slice() })).not.toBe(font);
  expect(await fontOfSession({ id: 'one', bytes }, createSession())).not.toBe(font);
});

it('finds glyphs and their widths, beyond the basic plane too', async () => {
  const font = await sharedFont({ id: 'one', bytes });
  expect(font.glyph(0x4e00)).toEqual({ id: 1, width: 100 });
  expect(font.glyph(0x2cb4e)).toEqual({ id: 4, width: 400 });
  expect(font.glyph(0x4e8c)).toBeUndefined();
});

it('opens the member of a collection by its name', async () => {
  const collection = tinyCollection(bytes);
  const font = await sharedFont({ id: 'one', bytes: collection, collectionName: 'TinyFont' });
  expect(font.glyph(0x2cb4e)).toEqual({ id: 4, width: 400 });
  await expect(sharedFont({ id: 'one', bytes: collection, collectionName: 'Other' })).rejects.toThrow(
    expect.objectContaining({ code: 'font-missing' }),
  );
});

it('opens fonts with outlines in CFF, with the same glyphs and widths', async () => {
  const font = await sharedFont({ id: 'one', bytes: tinyCompactFont({ 一: 1, 𬭎: 4 }) });
  expect(font.glyph(0x2cb4e)).toEqual({ id: 4, width: 400 });
  expect(font.glyph(0x4e8c)).toBeUndefined();
});

it('finds glyphs of a font that maps other codes than those of Unicode', async () => {
  const symbols = Uint8Array.from(bytes);
  // Platform and encoding of the first subtable become those of the Macintosh.
  const cmap = fontTables(symbols).get('cmap') ?? new Uint8Array();
  cmap.set([0, 1, 0, 0], 4);
  const font = await sharedFont({ id: 'one', bytes: symbols });
  expect(font.glyph(0x4e00)).toEqual({ id: 1, width: 100 });
});

it.each([
  ['bytes that are no font', Uint8Array.of(1, 2, 3)],
  ['a font without outlines', Uint8Array.from(bytes.subarray(0, 40))],
])('refuses %s', async (_, broken) => {
  await expect(sharedFont({ id: 'one', bytes: broken })).rejects.toThrow(
    expect.objectContaining({ code: 'font-missing' }),
  );
});
