import { unzipSync } from 'fflate';
import { officialFontNames, writeDocx } from '../../src/index.js';
import { unpack } from '../support/package.js';
import { createdAt, smallTree } from '../support/small-tree.js';

const font = Uint8Array.from({ length: 100 }, (_, index) => index);
const written = () =>
  writeDocx(smallTree(), {
    createdAt,
    embeddedFonts: { fangsong: font },
    fontNames: { ...officialFontNames, fangsong: { eastAsia: 'XXGK FangSong' } },
  });

test('a font is found by its relationship and read with its key', async () => {
  const { bytes } = await written();
  const table = unpack(bytes)['word/fontTable.xml'] ?? '';
  const key =
    /w:name="XXGK FangSong">.*?<w:embedRegular r:id="rIdFont1" w:fontKey="\{([^}]+)\}" w:subsetted="1"\/>/.exec(
      table,
    )?.[1];
  expect(key).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  expect(unpack(bytes)['word/_rels/fontTable.xml.rels']).toContain('Id="rIdFont1"');
  const digits = [...(key ?? '').replaceAll('-', '').matchAll(/../g)]
    .map(([hex]) => Number.parseInt(hex, 16))
    .reverse();
  const hidden = unzipSync(bytes)['word/fonts/font1.odttf'] ?? new Uint8Array();
  expect(hidden.subarray(0, 32)).not.toEqual(font.subarray(0, 32));
  const read = hidden.map((byte, index) => (index < 32 ? byte ^ (digits[index % 16] ?? 0) : byte));
  expect(read).toEqual(font);
});

test('the package says so, and says nothing where there are none', async () => {
  const parts = unpack((await written()).bytes);
  expect(parts['word/settings.xml']).toContain('<w:embedTrueTypeFonts/><w:saveSubsetFonts/>');
  expect(parts['[Content_Types].xml']).toContain('Extension="odttf"');
  const without = Object.values(unpack((await writeDocx(smallTree(), { createdAt })).bytes)).join('');
  expect(without).not.toMatch(/odttf|embedTrueType|embedRegular/);
});

test('is the same bytes each time', async () => {
  expect((await written()).bytes).toEqual((await written()).bytes);
});
