import { vendoredFontSet, withSuppliedFonts } from '../src/index.js';
import { readFixture, readVendoredFiles } from './read-assets.js';

const base = vendoredFontSet(readVendoredFiles());
const advance = (face: { advance(code: number): number | undefined } | undefined, character: string) =>
  face?.advance(character.codePointAt(0) ?? 0);

test('a supplied font stands in front of the vendored one', async () => {
  const file = readFixture('fangsong-gb2312.ttf');
  const { fontSet, findings } = await withSuppliedFonts(base, [file]);
  expect(findings).toEqual([]);
  expect(fontSet.chains).toEqual({
    ...base.chains,
    fangsong: ['fangsong/supplied', 'fangsong', 'kaiti', 'songti'],
  });
  expect(fontSet.fontFaces.get('fangsong/supplied')).toMatchObject({
    typeface: 'fangsong',
    familyName: 'FangSong_GB2312',
    postscriptName: 'FangSong_GB2312',
    origin: 'supplied',
    bytes: file.bytes,
  });
  const face = fontSet.faces.get('fangsong/supplied');
  expect(face).toMatchObject({ ascent: 0.88, descent: 0.12 });
  expect(advance(face, '政')).toBe(1);
  expect(advance(face, '0')).toBe(advance(base.faces.get('songti'), '0'));
  expect(advance(face, '堃')).toBeUndefined();
});

test('the preferred member of a collection is taken, and serves all chains', async () => {
  const { fontSet, findings } = await withSuppliedFonts(base, [readFixture('songti.ttc')]);
  expect(findings).toEqual([]);
  expect(fontSet.fontFaces.get('songti/supplied')).toMatchObject({
    collectionName: 'SimSun',
    familyName: 'SimSun',
  });
  expect(fontSet.chains.songti).toEqual(['songti/supplied', 'songti']);
  expect(fontSet.chains.heiti).toEqual(['heiti', 'songti/supplied', 'songti']);
});

test('two fonts of a typeface get two ids', async () => {
  const file = readFixture('kaiti.ttf');
  const { fontSet } = await withSuppliedFonts(base, [file, { ...file, name: 'again.ttf' }]);
  expect(fontSet.chains.kaiti).toEqual(['kaiti/supplied', 'kaiti/supplied-2', 'kaiti', 'songti']);
});

test('without files the set stays as it is', async () => {
  expect(await withSuppliedFonts(base, [])).toEqual({ fontSet: base, findings: [] });
});

test('the base set is not changed', async () => {
  const ids = [...base.fontFaces.keys()];
  await withSuppliedFonts(base, [readFixture('kaiti.ttf')]);
  expect([...base.fontFaces.keys()]).toEqual(ids);
  expect(base.chains.kaiti).toEqual(['kaiti', 'songti']);
});

const truncated = readFixture('kaiti.ttf').bytes.slice(0, 100);
const zeroed = readFixture('kaiti.ttf').bytes.map((byte, index) => (index < 12 ? byte : 0));
const unusable = [
  { ...readFixture('variable.ttf'), ruleId: 'fonts/variable', severity: 'warning' },
  { ...readFixture('restricted.ttf'), ruleId: 'fonts/embedding-forbidden', severity: 'warning' },
  { ...readFixture('unknown.ttf'), ruleId: 'fonts/unrecognised', severity: 'note' },
  {
    name: 'web.woff',
    bytes: new TextEncoder().encode('wOFF....'),
    ruleId: 'fonts/web-font',
    severity: 'warning',
  },
  {
    name: 'web.woff2',
    bytes: new TextEncoder().encode('wOF2....'),
    ruleId: 'fonts/web-font',
    severity: 'warning',
  },
  {
    name: 'text.ttf',
    bytes: new TextEncoder().encode('not a font'),
    ruleId: 'fonts/unreadable',
    severity: 'warning',
  },
  { name: 'empty.ttf', bytes: new Uint8Array(), ruleId: 'fonts/unreadable', severity: 'warning' },
  { name: 'truncated.ttf', bytes: truncated, ruleId: 'fonts/unreadable', severity: 'warning' },
  { name: 'zeroed.ttf', bytes: zeroed, ruleId: 'fonts/unreadable', severity: 'warning' },
];

test.each(unusable)('$name: $ruleId', async ({ name, bytes, ruleId, severity }) => {
  const { fontSet, findings } = await withSuppliedFonts(base, [{ name, bytes }]);
  expect(findings).toMatchObject([{ ruleId, severity, where: name }]);
  expect(findings[0]?.message).toMatch(/^字体文件/);
  expect(fontSet.chains).toEqual(base.chains);
  const english = await withSuppliedFonts(base, [{ name, bytes }], { language: 'en' });
  expect(english.findings[0]?.message).not.toMatch(/\p{Script=Han}/u);
  expect(english.findings[0]?.message).toContain(name);
});
