import { generalStandard } from '../src/generated/hanzi-lists.js';
import { coverageReport, vendoredFontSet, withSuppliedFonts } from '../src/index.js';
import { eachRun } from '../src/vendored/decode.js';
import { readFixture, readVendoredFiles, typefaces } from './read-assets.js';

const fontSet = vendoredFontSet(readVendoredFiles());

function reportOf(id: string, set = fontSet) {
  const face = set.fontFaces.get(id);
  if (face === undefined) throw new Error(`no face ${id}`);
  return coverageReport(face);
}

test.each(typefaces)('%s has all hanzi of GB 2312', (typeface) => {
  expect(reportOf(typeface).gb2312).toEqual({ covered: 6763, total: 6763 });
});

test('仿宋 lacks 1467 of the 8105, the others none', () => {
  expect(typefaces.map((typeface) => reportOf(typeface).generalStandard)).toEqual([
    { covered: 6638, total: 8105 },
    { covered: 8105, total: 8105 },
    { covered: 8105, total: 8105 },
    { covered: 8105, total: 8105 },
    { covered: 8105, total: 8105 },
  ]);
});

test('every chain has all of the 8105', () => {
  const missing: string[] = [];
  eachRun(generalStandard, (first, length) => {
    for (let code = first; code < first + length; code += 1) {
      for (const [typeface, chain] of Object.entries(fontSet.chains)) {
        if (!chain.some((id) => fontSet.faces.get(id)?.advance(code) !== undefined)) {
          missing.push(`${typeface} ${String.fromCodePoint(code)}`);
        }
      }
    }
  });
  expect(missing).toEqual([]);
});

test('counts the characters of a supplied font', async () => {
  const { fontSet: supplied } = await withSuppliedFonts(fontSet, [readFixture('kaiti.ttf')]);
  expect(reportOf('kaiti/supplied', supplied)).toEqual({
    characters: 19,
    gb2312: { covered: 13, total: 6763 },
    generalStandard: { covered: 13, total: 8105 },
  });
});
