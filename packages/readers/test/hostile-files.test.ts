import type { XxgkError } from '@xxgk/document';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readReport } from '../src/index.js';
import { docxFile, line, wordTable } from './docx/docx-file.js';
import { makeWorkbook } from './spreadsheet/make-workbook.js';

const TITLE = '示例县财政局2022年政府信息公开工作年度报告';
const SECTIONS = [
  '一、总体情况',
  '全年运行平稳。',
  '五、存在的主要问题及改进情况',
  '人手偏少。',
  '六、其他需要报告的事项',
  '无。',
];
const bytesOf = (text: string) => new TextEncoder().encode(text);

interface Read {
  readonly refusal: string;
  readonly text: string;
}

/** What is read or the refusal; nothing else may come of a file. One that never ends meets the limit of all tests. */
async function read(bytes: Uint8Array, name: string): Promise<Read> {
  try {
    const { input } = await readReport(bytes, name);
    return { refusal: '', text: JSON.stringify(input) ?? '' };
  } catch (error) {
    expect(error).toMatchObject({ name: 'XxgkError', code: 'input-unreadable' });
    return { refusal: (error as XxgkError).describe('zh-CN'), text: '' };
  } finally {
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
}

/** A sound document with something before the end of its main part. */
const withBody = (inside: string) => docxFile([TITLE, ...SECTIONS].map(line).join('') + inside);

describe('containers', () => {
  test('a Word document that unpacks to hundreds of megabytes', async () => {
    const parts = unzipSync(withBody(''));
    const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(100 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await read(bomb, 'a.docx')).refusal).toContain('大得不合理');
  });

  test.each(['../../../etc/passwd', '/etc/passwd', 'word/../../x', 'C:\\x', 'constructor'])(
    'a part named %s is a part like any other',
    async (name) => {
      const parts = Object.entries(unzipSync(withBody('')));
      const read2 = await read(zipSync(Object.fromEntries([...parts, [name, strToU8('evil')]])), 'a.docx');
      expect(read2.text).toContain('全年运行平稳。');
      expect(read2.text).not.toContain('evil');
    },
  );

  test('relationships that lead out of the package lead nowhere', async () => {
    const parts = unzipSync(withBody(''));
    const relations =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../../../etc/passwd"/></Relationships>';
    expect(
      (await read(zipSync({ ...parts, '_rels/.rels': strToU8(relations) }), 'a.docx')).text,
    ).not.toContain('root:');
  });
});

describe('XML', () => {
  const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
    '',
  );
  const type = `<!DOCTYPE w:document [<!ENTITY e0 "lol">${levels}<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://127.0.0.1:9/">]>`;

  test('entities are neither expanded nor fetched, in Word documents', async () => {
    const parts = unzipSync(withBody(line('&e12;&file;&net;后')));
    const xml = type + new TextDecoder().decode(parts['word/document.xml']);
    const { text, refusal } = await read(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }), 'a.docx');
    expect(text + refusal).not.toMatch(/lol|root:/);
    expect(text.length).toBeLessThan(5000);
  });

  test('nor in workbooks', async () => {
    const parts = unzipSync(
      makeWorkbook({
        一: '<sheetData><row><c t="inlineStr"><is><t>x&e12;&file;</t></is></c></row></sheetData>',
      }),
    );
    const sheet = new TextDecoder().decode(parts['xl/worksheets/s0.xml']);
    const { text, refusal } = await read(
      zipSync({ ...parts, 'xl/worksheets/s0.xml': strToU8(type + sheet) }),
      'a.xlsx',
    );
    expect(text + refusal).not.toMatch(/lol|root:/);
  });
});

describe('tables', () => {
  const deep = 3000;

  test('nested thousandfold, in Word documents and pages', async () => {
    const open = '<w:tbl><w:tr><w:tc>'.repeat(deep);
    const word = await read(
      withBody(`${open}${line('深')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`),
      'a.docx',
    );
    expect(word.text + word.refusal).not.toBe('');
    const page = [TITLE, ...SECTIONS].map((text) => `<p>${text}</p>`).join('');
    const tables = (depth: number) =>
      `${'<table><tr><td>'.repeat(depth)}深${'</td></tr></table>'.repeat(depth)}`;
    expect((await read(bytesOf(page + tables(900)), 'a.html')).text).toContain('全年运行平稳。');
    expect((await read(bytesOf(page + tables(deep)), 'a.html')).refusal).toContain('不合理');
    expect((await read(bytesOf(`${page}${'<div>'.repeat(50_000)}深`), 'a.html')).refusal).toContain('不合理');
  });

  test('one paragraph in a hundred thousand lines, in texts', async () => {
    const endless = Array.from({ length: 100_000 }, () => '字'.repeat(40)).join('\n');
    const text = [TITLE, ...SECTIONS.slice(0, 1), endless, ...SECTIONS.slice(2)].join('\n');
    expect((await read(bytesOf(text), 'a.txt')).text).toContain('字'.repeat(10_000));
  });

  test('of a million cells', async () => {
    const page = [TITLE, ...SECTIONS].map((text) => `<p>${text}</p>`).join('');
    const html = `${page}<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`;
    const web = await read(bytesOf(html), 'a.html');
    expect(web.text + web.refusal).not.toBe('');
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const sheet = await read(makeWorkbook({ 一: `<sheetData>${row.repeat(1000)}</sheetData>` }), 'a.xlsx');
    expect(sheet.text + sheet.refusal).not.toBe('');
    const cell = '<w:tc><w:p/></w:tc>';
    const word = await read(
      withBody(`<w:tbl>${`<w:tr>${cell.repeat(1000)}</w:tr>`.repeat(1000)}</w:tbl>`),
      'a.docx',
    );
    expect(word.text + word.refusal).not.toBe('');
  });

  test('that claim to span millions of rows and columns', async () => {
    const page = [TITLE, ...SECTIONS].map((text) => `<p>${text}</p>`).join('');
    const claiming = (rows: number): Uint8Array =>
      bytesOf(`${page}<table>${'<tr><td colspan=99999 rowspan=99999>1<td>2'.repeat(rows)}</table>`);
    expect((await read(claiming(50), 'a.html')).text).toContain('全年运行平稳。');
    expect((await read(claiming(500), 'a.html')).refusal).toContain('多得不合理');
    const wide = wordTable([[{ text: '1', columns: 2_000_000_000 }, { text: '2' }]]);
    expect((await read(withBody(wide), 'a.docx')).text).toContain('全年运行平稳。');
    const far =
      '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="99999999999"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const sheet = await read(makeWorkbook({ 一: far }), 'a.xlsx');
    expect(sheet.text + sheet.refusal).not.toBe('');
  });
});

describe('data', () => {
  test.each([
    ['JSON', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"year":2022}'],
    ['YAML', '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\nyear: 2022\n'],
    ['YAML merge keys', 'a: &a { __proto__: { polluted: true } }\nb: { <<: *a }\nyear: 2022\n'],
  ])('keys of prototypes in %s change nothing', async (_name, text) => {
    await read(bytesOf(text), 'a');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get([], 'polluted')).toBeUndefined();
  });

  test('YAML aliases that grow without end', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`,
    );
    expect((await read(bytesOf(`a0: &a0 [x]\n${levels.join('\n')}\n`), 'a.yaml')).refusal).toContain('引用');
  });

  test.each(['[', '{"a":', '- ', '? ', '{'])('%j nested without end', async (open) => {
    const { text, refusal } = await read(bytesOf(open.repeat(100_000)), 'a.yaml');
    expect(text + refusal).not.toBe('');
    expect(refusal).not.toMatch(/stack|RangeError/);
  });

  test('tags and types of YAML make no objects', async () => {
    const { text, refusal } = await read(
      bytesOf('year: !!js/function "function(){throw 1}"\na: !<tag:x> b\n'),
      'a.yaml',
    );
    expect(text + refusal).not.toContain('throw 1}()');
  });
});

describe('texts', () => {
  test.each([
    ['a line of a million characters', 'あ'.repeat(1_000_000)],
    ['a line of brackets', `3${'（'.repeat(200_000)}`],
    ['a line of digits and spaces', `1${' 1'.repeat(200_000)}`],
    ['a million blank lines', '\n'.repeat(1_000_000)],
    ['blanks', ' \t　'.repeat(300_000)],
    ['bars', '|'.repeat(300_000)],
    ['asterisks', '*'.repeat(300_000)],
    ['numbers', '一、'.repeat(100_000)],
  ])('%s', async (_name, text) => {
    const { text: got, refusal } = await read(
      bytesOf(`${TITLE}\n${SECTIONS.join('\n')}\n${text}\n`),
      'a.txt',
    );
    expect(got + refusal).not.toBe('');
  });

  test('placeholders of a file that is read are words, and stay words', async () => {
    const prose = '{{constructor.constructor "return process"}}{{organ.name}}{{#each this}}x{{/each}}';
    const { text } = await read(
      docxFile([TITLE, ...SECTIONS.toSpliced(1, 1, prose)].map(line).join('')),
      'a.docx',
    );
    expect(JSON.parse(text).overview).toBe(prose.replaceAll('{{', '\\{{'));
  });
});
