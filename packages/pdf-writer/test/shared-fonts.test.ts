import { sharedFont } from '../src/shared-fonts.js';
import { tinyCollection, tinyFont } from './helpers/tiny-font.js';

const bytes = tinyFont({ 一: 1, 𬭎: 4 });

it('parses a font once, by its bytes', () => {
  const font = sharedFont({ id: 'one', bytes });
  expect(sharedFont({ id: 'other', bytes })).toBe(font);
  expect(sharedFont({ id: 'one', bytes: bytes.slice() })).not.toBe(font);
});

it('finds glyphs and their widths, beyond the basic plane too', () => {
  const font = sharedFont({ id: 'one', bytes });
  expect(font.glyph(0x4e00)).toEqual({ id: 1, width: 100 });
  expect(font.glyph(0x2cb4e)).toEqual({ id: 4, width: 400 });
  expect(font.glyph(0x4e8c)).toBeUndefined();
});

it('opens the member of a collection by its name', () => {
  const collection = tinyCollection(bytes);
  const font = sharedFont({ id: 'one', bytes: collection, collectionName: 'TinyFont' });
  expect(font.glyph(0x2cb4e)).toEqual({ id: 4, width: 400 });
  expect(() => sharedFont({ id: 'one', bytes: collection, collectionName: 'Other' })).toThrow(
    expect.objectContaining({ code: 'font-missing' }),
  );
});
