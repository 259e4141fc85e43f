import { openFonts } from '../../src/supplied/open-fonts.js';
import { fontTables, postscriptName } from '../../src/truetype/font-tables.js';
import { readFixture, readVendoredFiles } from '../read-assets.js';

const collection = readFixture('songti.ttc').bytes;

test('reads the PostScript name that fontkit reads', () => {
  for (const file of [...Object.values(readVendoredFiles()), readFixture('kaiti.ttf').bytes])
    expect(postscriptName(fontTables(file))).toBe(openFonts(file)[0]?.postscriptName);
});

test('finds the member of a collection by its PostScript name', () => {
  const members = openFonts(collection);
  expect(members.length).toBeGreaterThan(0);
  for (const { postscriptName: name, directory } of members) {
    const tables = fontTables(collection, name);
    expect(postscriptName(tables)).toBe(name);
    expect([...tables.keys()].sort()).toEqual(Object.keys(directory.tables).sort());
  }
  expect(fontTables(collection, 'Other').size).toBe(0);
});

/** A `name` table of PostScript names, each with platform, encoding and language. */
function names(...records: readonly (readonly [number, number, number, string])[]): Map<string, Uint8Array> {
  const storage = 6 + 12 * records.length;
  let text = Buffer.alloc(0);
  const table = Buffer.alloc(storage);
  table.writeUInt16BE(records.length, 2);
  table.writeUInt16BE(storage, 4);
  records.forEach(([platform, encoding, language, name], index) => {
    const bytes = platform === 1 ? Buffer.from(name, 'latin1') : Buffer.from(name, 'utf16le').swap16();
    [platform, encoding, language, 6, bytes.length, text.length].forEach((value, field) => {
      table.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    text = Buffer.concat([text, bytes]);
  });
  return new Map([['name', new Uint8Array(Buffer.concat([table, text]))]]);
}

test('prefers the English name, of Windows before that of the Macintosh', () => {
  expect(postscriptName(names([1, 0, 0, 'Mac'], [3, 1, 0x0804, 'China'], [3, 1, 0x0409, 'Windows']))).toBe(
    'Windows',
  );
  expect(postscriptName(names([1, 0, 0, 'Mac'], [3, 1, 0x0804, 'China']))).toBe('Mac');
  expect(postscriptName(names([3, 1, 0x0804, 'China']))).toBe('China');
  expect(postscriptName(names())).toBeUndefined();
  expect(postscriptName(new Map())).toBeUndefined();
});
