import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examineOwnFonts } from '../../src/fonts/examine-own-fonts.js';
import { exampleReport } from '../../src/start/example-report.js';
import { pagesOf } from '../preparing/prepared.js';

function file(name: string) {
  return {
    name,
    bytes: new Uint8Array(readFileSync(join(__dirname, '../../../../packages/fonts/test/fixtures', name))),
  };
}

test('official fonts are recognised, others are named with the reason', async () => {
  const files = [file('fangsong-gb2312.ttf'), file('unknown.ttf')];
  const { faces, findings } = await examineOwnFonts(files, 'zh-CN');
  expect(faces).toEqual([
    {
      id: 'fangsong/supplied',
      typeface: 'fangsong',
      familyName: 'FangSong_GB2312',
      fileName: 'fangsong-gb2312.ttf',
      bytes: files[0]?.bytes,
    },
  ]);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['fonts/unrecognised']);
});

test('pages are set in the fonts that were brought, as far as these have the characters', async () => {
  const pages = await pagesOf(exampleReport(), [file('fangsong-gb2312.ttf')]);
  const faces = new Map(
    pages.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'text' ? mark.runs.map(({ face, text }) => [face, text] as const) : [],
      ),
    ),
  );
  expect([...faces.keys()]).toEqual(expect.arrayContaining(['fangsong/supplied', 'fangsong', 'heiti']));
});
