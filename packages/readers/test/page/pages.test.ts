import type { XxgkError } from '@xxgk/document';
import { figureAt } from '@xxgk/model';
import { type ReadResult, readReport } from '../../src/index.js';
import { gbkBytes } from '../gbk-bytes.js';
import { officialTables } from '../official-tables.js';
import { articleOf, plainParts, sitePage, tableMarkup } from '../page-markup.js';

const tables = officialTables('2021', 5);
const page = sitePage(articleOf(plainParts(tables)));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: string | Uint8Array): Promise<ReadResult> =>
  readReport(typeof bytes === 'string' ? bytesOf(bytes) : bytes, 'page');

function wrongIn(result: ReadResult): readonly string[] {
  return [...tables.figures].flatMap(([path, expected]) =>
    figureAt(result.input as object, path) === expected ? [] : [path],
  );
}

const refusalOf = (text: string): Promise<unknown> =>
  read(text).catch((error: XxgkError) => error.describe('zh-CN'));

describe('a page saved as one file', () => {
  const quoted = (bytes: Uint8Array): string =>
    [...bytes]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
      .join('')
      .replace(/(?:=..|[^=\n]){60}/gu, '$&=\n');
  const archive = (head: string, body: string): string => `From: <Saved by Blink>
Subject: page
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Part=_1"

------Part=_1
${head}

${body}
------Part=_1
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------Part=_1--
`;

  test.each<[string, string]>([
    [
      'quoted-printable',
      archive('Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable', quoted(bytesOf(page))),
    ],
    [
      'base64, lines ending as mail has them',
      archive(
        'Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64',
        Buffer.from(page).toString('base64').replace(/.{76}/gu, '$&\n'),
      ).replaceAll('\n', '\r\n'),
    ],
    [
      'GBK',
      archive(
        'Content-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: quoted-printable',
        quoted(gbkBytes(page.replace('utf-8', 'gb2312').replaceAll('&nbsp;', ' '))),
      ),
    ],
  ])('in %s', async (_name, text) => {
    const result = await read(text);
    expect(wrongIn(result)).toEqual([]);
    expect(result.ok && result.report.organ.name).toBe('示例县财政局');
  });

  test('without a page in it', async () => {
    expect(await refusalOf(archive('Content-Type: text/plain', 'x'))).toMatch(/单个文件网页/u);
  });
});

test('fields of forms in cells and text are read, those of the site are not', async () => {
  const markup = (text: string): string => {
    if (!/^\d+$/u.test(text)) return text;
    return Number(text) % 2 === 0
      ? `<input type="text" name="n" value="${text}">`
      : `<select><option>0</option><option selected>${text}</option></select>`;
  };
  const parts = {
    disclosure: tableMarkup(tables.disclosure, markup),
    applications: tableMarkup(tables.applications, markup),
    proceedings: tableMarkup(tables.proceedings, markup),
  };
  const article = articleOf(parts).replace(
    '没有收取信息处理费。',
    '<textarea rows="3">没有收取信息处理费。</textarea><input id="searchWord" value="请输入关键字"><input type="hidden" value="77">',
  );
  const result = await read(sitePage(article));
  expect(wrongIn(result)).toEqual([]);
  expect(result.ok && result.report.other).toBe('没有收取信息处理费。');
});

describe('what style sheets hide is not read', () => {
  const hide = (sheet: string, mark: string): string =>
    page
      .replace('<style>p{}</style>', `<style>${sheet}</style>`)
      .replace('解读材料偏少', `<span ${mark}>草稿</span>解读材料偏少`);

  test.each<[string, string, string]>([
    ['by a class', '.draft{color:red; display:none}', 'class="x draft"'],
    ['by an id', '/* .a{ */ #d , .b { visibility : hidden }', 'id="d"'],
    [
      'within another',
      '.TRS_Editor p span.old{display:none!important}',
      'class="old" style="display:inline"',
    ],
  ])('%s', async (_name, sheet, mark) => {
    const result = await read(hide(sheet, mark));
    expect(result.ok && result.report.problems).toBe('解读材料偏少，下一步增加图解。');
  });

  test.each<[string, string, string]>([
    ['for printing alone', '@media print{.draft{display:none}}', 'class="draft"'],
    ['until a later rule', '.draft{display:none} .draft{display:inline}', 'class="draft"'],
    ['unless the element says otherwise', '.draft{display:none}', 'class="draft" style="display:inline"'],
    ['elsewhere', '.other .draft{display:none}', 'class="draft"'],
  ])('but not %s', async (_name, sheet, mark) => {
    const result = await read(hide(sheet, mark));
    expect(result.ok && result.report.problems).toContain('草稿');
  });
});

describe('a page that has only an attachment', () => {
  const stub = (article: string): string =>
    sitePage(article).replace(
      '</body>',
      '<div><a>示例县财政局2019年政府信息公开工作年度报告</a></div></body>',
    );

  test.each([
    [
      'a title and a link',
      '<h1>示例县财政局2022年政府信息公开工作年度报告</h1>',
      '示例县财政局2022年年报.docx',
    ],
    [
      'a frame that shows a PDF',
      '<h1>示例县财政局2022年政府信息公开工作年度报告</h1><iframe src="/files/nb2022.pdf?x=1"></iframe>',
      'nb2022.pdf',
    ],
  ])('names it: %s', async (_name, article, name) => {
    expect(await refusalOf(stub(article))).toContain(`附件“${name}”`);
  });
});

test.each([
  [
    'a notice',
    '<h1>关于编制2022年政府信息公开工作年度报告的通知</h1><p>各单位：请于1月20日前报送。</p>',
    /通知一类文件/u,
  ],
  [
    'a list of reports',
    '<ul><li>示例县财政局2022年政府信息公开工作年度报告</li><li>示例县财政局2021年政府信息公开工作年度报告</li></ul>',
    /其中没有政府信息公开工作年度报告/u,
  ],
])('%s on a site is no report', async (_name, article, words) => {
  const page = sitePage(article).replace(/<a href="a.docx">.*?<\/a>/u, '');
  expect(await refusalOf(page)).toMatch(words);
});
