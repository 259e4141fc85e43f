import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';
import { changedObject, changedPart, replaced, withoutPart } from './tamper.js';

afterAll(removeFolders);

const DATA = 'customXml/item1.xml';
let docx: Uint8Array = new Uint8Array();
let pdf: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const folder = emptyFolder();
  await xxgk(['build', example('county-2024.yaml')], folder);
  const [word = '', page = ''] = filesIn(folder);
  docx = readFileSync(join(folder, word));
  pdf = readFileSync(join(folder, page));
});

async function verified(bytes: Uint8Array, name: string, ...more: readonly string[]) {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), bytes);
  return xxgk(['verify', name, ...more], folder);
}

/** The first of some marks of content of a PDF whose text object holds a figure of one digit, with another digit. */
function otherFigure(pdfBytes: Uint8Array): Uint8Array {
  return changedObject(pdfBytes, (dictionary, stream) => {
    // Cells of figures are data cells with a single character: labels are header cells.
    const runs = [
      ...(stream ?? '').matchAll(
        /\/TD <<\n\/MCID \d+\n>> BDC\nBT\n(?:\/F\d+ [\d.]+ Tf\n)?1 0 0 -1 [\d.]+ [\d.]+ Tm <([0-9a-f]{4})> Tj\nET/gu,
      ),
    ];
    const [one] = runs;
    const other = runs.find(([, code]) => code !== one?.[1]);
    // Figures are alone on the pages of tables, by dozens.
    if (runs.length < 40) return undefined;
    if (stream === undefined || one === undefined || other === undefined) return undefined;
    const changed = one[0].replace(`<${one[1]}>`, `<${other[1]}>`);
    return { dictionary, stream: stream.replace(one[0], changed) };
  });
}

describe('xxgk verify: files as they were made', () => {
  // All examples, in all formats, are verified by `npm run tamper`.
  test.each(['district-2019', 'form-letter-2025'])('%s', async (name) => {
    const folder = emptyFolder();
    await xxgk(['build', example(`${name}.yaml`)], folder);
    const { code, out } = await xxgk(['verify', ...filesIn(folder)], folder);
    expect(out).toMatch(/通过.*docx：.*显示的 \d+ 个数字与嵌入的数据一致[\s\S]*2 个通过，0 个未通过/u);
    expect(code).toBe(0);
  });

  test('a PDF that may hold no data says so, and counts as faulty with --strict alone', async () => {
    const folder = emptyFolder();
    await xxgk(['build', example('bureau-2022.yaml'), '-f', 'pdf', '--pdfa', '2b'], folder);
    const [name = ''] = filesIn(folder);
    const { code, out } = await xxgk(['verify', name], folder);
    expect([code, out]).toEqual([0, expect.stringMatching(/警告.*无法核对数字/u)]);
    expect((await xxgk(['verify', name, '--strict'], folder)).code).toBe(1);
  });
});

describe('xxgk verify: a Word document that was changed', () => {
  test('any visible figure', async () => {
    const count = Buffer.from(docx).length > 0 ? 3 : 0;
    for (let place = 0; place < count; place += 1) {
      let seen = 0;
      const changed = changedPart(docx, 'word/document.xml', (xml) =>
        xml.replace(/(<w:t[^>]*>)(\d+)(<\/w:t>)/gu, (all, open: string, digits: string, close: string) => {
          seen += 1;
          return seen === 1 + place * 50 ? `${open}${digits}9${close}` : all;
        }),
      );
      const { code, out } = await verified(changed, 'a.docx');
      expect(out).toMatch(
        /未通过.*\n.*错误.*文件中显示为“\d*9”，嵌入的数据为“\d*”。 \[verify\/figure-differs\]/u,
      );
      expect(code).toBe(1);
    }
  });

  test.each<[string, () => Uint8Array, RegExp]>([
    [
      'a figure of the data',
      () => changedPart(docx, DATA, (xml) => xml.replace(/("total": )(\d+)/u, '$11$2')),
      /verify\/figure-differs/,
    ],
    [
      'the form of the data',
      () => changedPart(docx, DATA, (xml) => xml.replace('": ', '":')),
      /verify\/data-rewritten/,
    ],
    [
      'what Word shows in place of the words of a control',
      () => changedPart(docx, 'customXml/item2.xml', (xml) => xml.replace('县人民政府', '市人民政府')),
      /“dataBinding urn:xxgk:fields:1”：文件中为“示例市人民政府/,
    ],
    [
      'data that are no report',
      () => changedPart(docx, DATA, (xml) => xml.replace('"year"', '"yaer"')),
      /verify\/data-broken/,
    ],
    [
      'data that are no JSON',
      () => changedPart(docx, DATA, (xml) => xml.replace('>{', '>')),
      /verify\/data-broken/,
    ],
    [
      'what it was made with',
      () => changedPart(docx, DATA, (xml) => xml.replace('xxgk/making@1', 'xxgk/making@2')),
      /verify\/making-broken/,
    ],
    ['no data', () => withoutPart(docx, DATA), /verify\/no-data/],
    [
      'a word',
      () =>
        changedPart(docx, 'word/document.xml', (xml) => xml.replace(/(<w:t[ >][^<]*，[^<]*)公开/u, '$1公布')),
      /verify\/words-differ/,
    ],
    [
      'a word of the title',
      () => changedPart(docx, 'word/document.xml', (xml) => xml.replace(/(<w:t[ >][^<]*)公开/u, '$1公布')),
      /verify\/head-differs/,
    ],
    [
      'the year of the title',
      () => changedPart(docx, 'word/document.xml', (xml) => xml.replaceAll('2024', '2023')),
      /verify\/head-differs/,
    ],
  ])('%s', async (_name, tamper, rule) => {
    const { code, out } = await verified(tamper(), 'a.docx');
    expect([code, out]).toEqual([1, expect.stringMatching(rule)]);
    // Notes on figures stand where they were.
    expect(out).not.toMatch(/verify\/note-differs/u);
  });
});

describe('xxgk verify: a file that does not say what it was made with', () => {
  const told = /\[verify\/other-making\]/u;

  test('passes as Word document, with a warning: its pages are made anew whenever it is opened', async () => {
    const folder = emptyFolder();
    await xxgk(['build', example('bureau-2022.yaml'), '-f', 'docx'], folder);
    const bureau = readFileSync(join(folder, filesIn(folder)[0] ?? ''));
    const changed = changedPart(bureau, DATA, (xml) => xml.replace(/ making="[^"]*"/u, ''));
    const { code, out } = await verified(changed, 'a.docx');
    expect([code, out]).toEqual([0, expect.stringMatching(told)]);
  });

  test('fails as PDF, whose pages nobody can compare', async () => {
    const { code, out } = await verified(replaced(pdf, 'making.json', 'mbking.json'), 'a.pdf');
    expect([code, out]).toEqual([1, expect.stringMatching(/错误.*\[verify\/other-making\]/u)]);
  });
});

describe('xxgk verify: a PDF that was changed', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['a visible figure', () => otherFigure(pdf), /verify\/figure-differs/],
    [
      'a figure of the data',
      () =>
        changedObject(pdf, (dictionary, stream) =>
          dictionary.includes('/EmbeddedFile')
            ? { dictionary, stream: (stream ?? '').replace(/("total": )(\d+)/u, '$11$2') }
            : undefined,
        ),
      /verify\/figure-differs/,
    ],
    ['no data', () => replaced(pdf, '/EmbeddedFiles', '/EmbeddedFxles'), /verify\/no-data/],
    ['no claim to be PDF/A', () => replaced(pdf, 'pdfaid:part', 'pdfaid:pxrt'), /verify\/not-pdfa/],
    ['a font that is not there', () => replaced(pdf, '/FontFile2', '/FontFileX'), /verify\/font-missing/],
    [
      'a square over the page',
      () =>
        changedObject(pdf, (dictionary) =>
          /\/Type \/Page\n/u.test(dictionary)
            ? {
                dictionary: dictionary.replace(
                  '<<',
                  '<< /Annots [<< /Type /Annot /Subtype /Square /Rect [0 0 99 99] /F 4 >>]',
                ),
              }
            : undefined,
        ),
      /verify\/laid-over/,
    ],
  ])('%s', async (_name, tamper, rule) => {
    const { code, out } = await verified(tamper(), 'a.pdf');
    expect([code, out]).toEqual([1, expect.stringMatching(rule)]);
  });
});

describe('xxgk verify --manifest', () => {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  function batch(): string {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'out/a'), { recursive: true });
    writeFileSync(join(folder, 'out/a/a.docx'), docx);
    writeFileSync(join(folder, 'out/a/a.json'), '{}');
    writeFileSync(join(folder, 'secret.docx'), docx);
    const outputs = [
      { path: 'a/a.docx', sha256: digest(docx) },
      { path: 'a/a.json', sha256: digest(Buffer.from('{}')) },
      { path: '../secret.docx', sha256: digest(docx) },
      { path: '/etc/passwd', sha256: digest(docx) },
      { path: 5, sha256: null },
    ];
    writeFileSync(
      join(folder, 'out/manifest.json'),
      JSON.stringify({ schema: 'xxgk/manifest@1', reports: [{ outputs }, null, { outputs: 'x' }] }),
    );
    return folder;
  }

  test('all files of a batch, and none outside of its folder', async () => {
    const { code, out } = await xxgk(['verify', '--manifest', 'out/manifest.json'], batch());
    expect(out).toMatch(
      /a\.docx：.*、摘要与清单一致\n通过 {4}.*a\.json：摘要与清单一致\n共核验 2 个文件：2 个通过/u,
    );
    expect(code).toBe(0);
  });

  test('finds a byte that changed, a file that is not of the batch, and one that is gone', async () => {
    const folder = batch();
    writeFileSync(join(folder, 'out/a/a.json'), '[]');
    writeFileSync(join(folder, 'out/b.docx'), docx);
    const ran = await xxgk(
      ['verify', 'out/a/a.json', 'out/b.docx', 'out/no.docx', '--manifest', 'out/manifest.json'],
      folder,
    );
    expect(ran.code).toBe(3);
    expect(ran.out).toMatch(
      /digest-differs[\s\S]*not-in-manifest[\s\S]*找不到文件“out\/no\.docx”[\s\S]*0 个通过，3 个未通过/u,
    );
  });

  test('figures and data changed together are found by the digest', async () => {
    const folder = batch();
    const both = changedPart(
      changedPart(docx, DATA, (xml) => `${xml}\n`),
      'word/document.xml',
      (xml) => `${xml}\n`,
    );
    writeFileSync(join(folder, 'out/a/a.docx'), both);
    const { out } = await xxgk(
      ['verify', 'out/a/a.docx', '--manifest', 'out/manifest.json', '--format', 'json'],
      folder,
    );
    const { schema, files } = JSON.parse(out);
    expect([schema, files[0].ok, files[0].findings[0].ruleId]).toEqual([
      'xxgk/verification@1',
      false,
      'verify/digest-differs',
    ]);
  });

  test('a manifest that is none', async () => {
    const folder = batch();
    writeFileSync(join(folder, 'x.json'), '{"schema":"y"}');
    const ran = await xxgk(['verify', '--manifest', 'x.json'], folder);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('不是本程序批量生成的清单')]);
  });
});

describe('xxgk verify: usage', () => {
  test('help with examples and exit codes', async () => {
    const { code, out } = await xxgk(['verify', '--help'], emptyFolder());
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/用法： xxgk verify[\s\S]*示例：[\s\S]*退出码：0 全部通过/u),
    ]);
  });

  test.each([
    [['verify'], 2, /没有指定要核验的文件/],
    [['verify', 'a', '--format', 'xml'], 2, /text、json/],
    [['verify', '--manifest', 'no.json'], 3, /找不到文件/],
  ])('%j', async (args, code, message) => {
    const ran = await xxgk(args, emptyFolder());
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(message)]);
  });

  test('a file that is neither, and one that cannot be read', async () => {
    expect((await verified(Buffer.from('hello'), 'a.html')).out).toMatch(/verify\/other-format/);
    const ran = await verified(docx.subarray(0, 500), 'a.docx');
    expect([ran.code, ran.out]).toEqual([3, expect.stringMatching(/没有传输完整.*verify\/unreadable/u)]);
  });
});
