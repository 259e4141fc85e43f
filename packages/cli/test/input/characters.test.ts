import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '@xxgk/readers';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const source = readFileSync(example('bureau-2022.yaml'), 'utf8');
const RARE =
  '经办人：𬭎、䶮、𠮷、\u{2A700}、\u{2B740}、\u{2B820}、\u{2CEB0}、\u{30000}、\u{31350}、\u{323AF}、\uE000、葛\u{E0100}。';
const MARKS = '标记：e\u0301、n\u030C；表情：😀、❤\uFE0F、🇨🇳。';
const JOINED = '家庭：👨\u200D👩\u200D👧。';
/** A line of its own: in a line with hanzi pdf.js mixes up the order. */
const RIGHT_TO_LEFT = 'שלום مرحبا';
const LINES = ['前行一。', '后行二。', '末行三。'];
const HTML = '<script>a()</script>&amp;<img onerror="a()">。';

/** A report with all of it in its prose, as JSON would bring it. */
async function weirdReport(folder: string): Promise<string> {
  const text = [
    RARE,
    MARKS,
    RIGHT_TO_LEFT,
    JOINED,
    LINES.join('\u2028'),
    HTML,
    '控制\u0000\u001F\uFFFE字符\uD800。',
  ].join('\n');
  writeFileSync(join(folder, 'plain.yaml'), source);
  await xxgk(['build', 'plain.yaml', '-f', 'json', '-o', 'json'], folder);
  const [name = ''] = filesIn(join(folder, 'json'));
  const report = JSON.parse(readFileSync(join(folder, 'json', name), 'utf8'));
  writeFileSync(
    join(folder, 'weird.json'),
    JSON.stringify({ ...report, overview: `${text}\n${report.overview}` }),
  );
  return 'weird.json';
}

/** What a file shows, read without the data that it holds. */
async function shown(folder: string, name: string): Promise<string> {
  let bytes: Uint8Array = readFileSync(join(folder, name));
  if (name.endsWith('.docx')) {
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path !== 'customXml/item1.xml');
    bytes = zipSync(Object.fromEntries(parts));
  }
  if (name.endsWith('.html'))
    bytes = Buffer.from(
      Buffer.from(bytes)
        .toString()
        .replace(/<script type="application.ld.json">.*?<.script>/su, ''),
    );
  const read = await readReport(bytes, name);
  expect(read.findings.filter(({ ruleId }) => ruleId.includes('embedded'))).toEqual([]);
  return read.ok ? read.report.overview : '';
}

/** pdf.js does not read what a PDF says of invisible characters and of letters with their marks apart. */
const asPdfsAreRead = (text: string) =>
  text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');

describe('every character survives', () => {
  test.each([
    ['docx', ['-f', 'docx']],
    ['html', ['-f', 'html']],
    ['pdf', ['-f', 'pdf', '--pdfa', '2b']],
  ])('%s: read again from what it shows', async (format, args) => {
    const folder = emptyFolder();
    const { code, err } = await xxgk(['build', await weirdReport(folder), ...args, '-o', 'out'], folder);
    expect(code).toBe(0);
    expect(err).toMatch(/U\+0000 U\+001F U\+FFFE U\+D800.*input\/character-removed/);
    const [name = ''] = filesIn(join(folder, 'out'));
    const lines = (await shown(join(folder, 'out'), name)).split('\n');
    const settle = format === 'pdf' ? asPdfsAreRead : (text: string) => text;
    expect(lines.slice(0, 8).map(settle)).toEqual(
      [RARE, MARKS, RIGHT_TO_LEFT, JOINED, ...LINES, HTML].map(settle),
    );
    expect(lines[8]).toBe('控制字符。');
  });

  test('the spreadsheet form gives them back', async () => {
    const folder = emptyFolder();
    await weirdReport(folder);
    expect((await xxgk(['init', '--xlsx', '--from', 'weird.json', '-o', 'form.xlsx'], folder)).code).toBe(0);
    const read = await readReport(readFileSync(join(folder, 'form.xlsx')), 'form.xlsx');
    const input = read.input as { readonly overview?: string };
    expect(input.overview?.split('\n').slice(0, 9)).toEqual([
      RARE,
      MARKS,
      RIGHT_TO_LEFT,
      JOINED,
      ...LINES,
      HTML,
      '控制字符。',
    ]);
    const sheets = Object.entries(unzipSync(readFileSync(join(folder, 'form.xlsx'))));
    for (const [, part] of sheets) expect(strFromU8(part)).not.toContain('<script');
  });

  test('a character without a glyph, one that another face lends, and one of private use are named', async () => {
    const folder = emptyFolder();
    const { err } = await xxgk(['build', await weirdReport(folder), '-f', 'docx,pdf'], folder);
    expect(err).toMatch(/提示.*仿宋字体中没有.*“䶮”（U\+4DAE），PDF中改用楷体/);
    expect(err).toMatch(/警告.*字体中没有字符“\u{31350}”（U\+31350），PDF中印作“〓”/u);
    expect(err).toMatch(/警告.*“\uE000”（U\+E000）是自造字/u);
    expect(err).not.toMatch(/U\+(200D|FE0F|E0100|0301)/);
  });
});
