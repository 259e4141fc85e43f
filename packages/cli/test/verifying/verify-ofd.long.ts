import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShownFile } from '@xxgk/readers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';
import { changedPart, withoutPart } from './tamper.js';

afterAll(removeFolders);

const DATA = 'Doc_0/Attachs/report.json';
const PAGE = 'Doc_0/Pages/Page_0/Content.xml';
const FIGURE = /<ofd:TextCode [^>]*>(\d+)<\/ofd:TextCode>/gu;
let ofd: Uint8Array = new Uint8Array();
let archival: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const [plain, archive] = [emptyFolder(), emptyFolder()];
  await xxgk(['build', example('county-2024.yaml'), '-f', 'ofd'], plain);
  await xxgk(['build', example('county-2024.yaml'), '-f', 'ofd', '--ofd', 'a'], archive);
  const read = (folder: string) => readFileSync(join(folder, filesIn(folder)[0] ?? ''));
  [ofd, archival] = [read(plain), read(archive)];
});

async function verified(bytes: Uint8Array) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.ofd'), bytes);
  return xxgk(['verify', 'a.ofd'], folder);
}

test('files as they were made, plain and for archives', async () => {
  for (const bytes of [ofd, archival]) {
    const { code, out } = await verified(bytes);
    expect(out).toMatch(/通过.*ofd：.*显示的 \d+ 个数字与嵌入的数据一致/u);
    expect(code).toBe(0);
  }
});

test('each figure of the tables, changed in turn, is found at its place', async () => {
  const parts = unzipSync(ofd);
  const pages = Object.keys(parts).filter((name) => name.endsWith('/Content.xml'));
  const places = pages.flatMap((page) =>
    [...strFromU8(parts[page] ?? new Uint8Array()).matchAll(FIGURE)].map((match) => ({ page, match })),
  );
  // Page numbers are no figures; each other digit run that stands alone is one of a table.
  const figures = places.filter(({ page, match }) =>
    isBody(strFromU8(parts[page] ?? new Uint8Array()), match.index),
  );
  expect(figures.length).toBeGreaterThan(150);
  for (const { page, match } of figures.filter((_, index) => index % 48 === 0)) {
    const text = strFromU8(parts[page] ?? new Uint8Array());
    const end = match.index + match[0].length - '</ofd:TextCode>'.length;
    const changed = `${text.slice(0, end - 1)}${(Number(text[end - 1]) + 1) % 10}${text.slice(end)}`;
    const shown = await readShownFile(
      zipSync({ ...parts, [page]: strToU8(changed) }, { level: 1 }),
      'a.ofd',
      'zh-CN',
    );
    const { findings } = shown.format === 'other' ? shown : shown.verification;
    expect(findings.map(({ ruleId }) => ruleId)).toContain('verify/figure-differs');
  }
});

function isBody(page: string, at: number): boolean {
  return page.lastIndexOf('Type="Body"', at) > page.lastIndexOf('Type="Foreground"', at);
}

test.each<[string, () => Uint8Array, RegExp]>([
  [
    'a figure of the data',
    () => changedPart(ofd, DATA, (text) => text.replace(/("total": )(\d+)/u, '$11$2')),
    /verify\/figure-differs/,
  ],
  [
    'the form of the data',
    () => changedPart(ofd, DATA, (text) => text.replace('": ', '":')),
    /verify\/data-rewritten/,
  ],
  ['no data', () => withoutPart(ofd, DATA), /verify\/no-data/],
  [
    'a word of the title',
    () =>
      changedPart(ofd, PAGE, (xml) => xml.replace('政府信息公开工作年度报告', '政府信息公布工作年度报告')),
    /verify\/head-differs/,
  ],
  ['a word', () => changedPart(ofd, PAGE, (xml) => xml.replace('看得懂', '听得懂')), /verify\/words-differ/],
  ['a font that is not there', () => withoutPart(ofd, 'Doc_0/Res/font_2.ttf'), /verify\/ofd-font-missing/],
  [
    'something laid over the pages',
    () =>
      changedPart(ofd, 'Doc_0/Document.xml', (xml) =>
        xml.replace('<ofd:CustomTags>', '<ofd:Annotations>Annotations.xml</ofd:Annotations><ofd:CustomTags>'),
      ),
    /verify\/ofd-laid-over/,
  ],
])('finds %s', async (_, tamper, rule) => {
  const { code, out } = await verified(tamper());
  expect([code, out]).toEqual([1, expect.stringMatching(rule)]);
});

test('labels, headings, official elements, properties and rules that were changed are found at their places', async () => {
  const folder = emptyFolder();
  await xxgk(['build', example('form-upward-2025.yaml'), '-f', 'ofd', '--ofd', 'a'], folder);
  const made = readFileSync(join(folder, filesIn(folder)[0] ?? ''));
  const last = 'Doc_0/Pages/Page_5/Content.xml';
  const changes: readonly [part: string, from: string, to: string, rule: RegExp][] = [
    [PAGE, '秘密★1年', '机密★1年', /verify\/shown-differs/],
    [PAGE, '一、总体情况', '一、基本情况', /verify\/shown-differs/],
    [PAGE, '签发人', '核发人', /verify\/shown-differs/],
    ['Doc_0/Pages/Page_1/Content.xml', '行政规范性文件', '行政规定性文件', /verify\/shown-differs/],
    [last, '抄送：', '主送：', /verify\/shown-differs/],
    [PAGE, '>M 0.', '>M 9.', /第1页的版面.*verify\/setting-differs/],
    ['OFD.xml', '<ofd:Title>', '<ofd:Title>某', /verify\/beside-differs/],
  ];
  for (const [part, from, to, rule] of changes) {
    const { code, out } = await verified(changedPart(made, part, (xml) => xml.replace(from, to)));
    expect([part, from, code, out]).toEqual([part, from, 1, expect.stringMatching(rule)]);
  }
});

test('a report is read again with its data and without', async () => {
  const folder = emptyFolder();
  const stripped = changedPart(withoutPart(ofd, DATA), 'Doc_0/Document.xml', (xml) =>
    xml.replace(/<ofd:Attachments>.*<\/ofd:Attachments>/u, ''),
  );
  writeFileSync(join(folder, 'whole.ofd'), ofd);
  writeFileSync(join(folder, 'stripped.ofd'), stripped);
  await xxgk(['import', 'whole.ofd', '-o', 'whole', '--format', 'json'], folder);
  await xxgk(['import', 'stripped.ofd', '-o', 'stripped', '--format', 'json'], folder);
  const figures = (part: string) => {
    const [name = ''] = filesIn(join(folder, part));
    const { disclosure, applications, proceedings } = JSON.parse(
      readFileSync(join(folder, part, name), 'utf8'),
    );
    return { disclosure, applications, proceedings };
  };
  expect(figures('stripped')).toEqual(figures('whole'));
});
