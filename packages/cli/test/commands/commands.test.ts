import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

test('check prints findings gravest first, then a summary', async () => {
  const { code, out } = await xxgk(['check', example('faulty-2023.yaml')], emptyFolder());
  expect(code).toBe(1);
  expect(out.indexOf('错误  ')).toBeLessThan(out.indexOf('警告  '));
  expect(out).toMatch(/\[applications\/result-total\][\s\S]*办法：[\s\S]*共2处错误，4处警告/);
  const clean = await xxgk(['check', example('city-2025.yaml')], emptyFolder());
  expect([clean.code, clean.out]).toEqual([0, '没有发现问题。']);
});

test('check --strict counts warnings, --lang en speaks English', async () => {
  const folder = emptyFolder();
  const { out } = await xxgk(['check', example('faulty-2023.yaml'), '--lang', 'en'], folder);
  expect(out).toMatch(/2 errors, 4 warnings/);
});

test('schema prints JSON Schema or writes it', async () => {
  const folder = emptyFolder();
  const { out } = await xxgk(['schema'], folder);
  expect(JSON.parse(out)).toMatchObject({ title: 'xxgk/report@1' });
  expect((await xxgk(['schema', '-o', 'report.schema.json'], folder)).code).toBe(0);
  expect(filesIn(folder)).toEqual(['report.schema.json']);
});

test('fonts names a font, its licence and coverage for each of the five roles', async () => {
  const { code, out } = await xxgk(['fonts'], emptyFolder());
  expect(code).toBe(0);
  expect(out.match(/许可：/g)).toHaveLength(5);
  expect(out).toMatch(
    /仿宋（正文、表格）：XXGK FangSong[\s\S]*GB 2312 汉字 6763\/6763[\s\S]*缺字时依次改用：XXGK Kai、XXGK Song/,
  );
});

describe('supplied fonts', () => {
  test('a folder that is missing or without fonts is refused', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'none'));
    expect((await xxgk(['fonts', '--fonts', 'nowhere'], folder)).err).toMatch(/找不到字体目录“nowhere”/);
    const empty = await xxgk(['build', example('bureau-2022.yaml'), '--fonts', 'none'], folder);
    expect([empty.code, filesIn(folder)]).toEqual([3, ['none']]);
  });

  test('a file that is no font is named and left out; XXGK_FONTS names the folder too', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'f'));
    writeFileSync(join(folder, 'f/broken.ttf'), 'no font');
    const { code, err } = await xxgk(['fonts'], folder, { XXGK_FONTS: 'f' });
    expect(code).toBe(0);
    expect(err).toMatch(/broken\.ttf/);
  });
});
