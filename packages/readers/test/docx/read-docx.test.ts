import { figureAt, serializeReport } from '@xxgk/model';
import { type ReadResult, readReport } from '../../src/index.js';
import { type OfficialTables, officialTables } from '../official-tables.js';
import { docxFile, line, paragraph, run, wordPart, wordTable } from './docx-file.js';

const tables = officialTables('2021', 7);

interface Parts {
  readonly headings?: readonly string[];
  readonly overview?: string;
  readonly applications?: string;
  readonly disclosure?: string;
}

/** The body of a report; headings and tables may be replaced. */
function body({ headings = HEADINGS, overview, applications, disclosure }: Parts = {}): string {
  const [one, two, three, four, five, six] = headings;
  return [
    line('示例县财政局'),
    line('2022年政府信息公开工作年度报告'),
    `${one}${overview ?? line('全年工作平稳。')}`,
    `${two}${disclosure ?? wordTable(tables.disclosure)}`,
    `${three}${applications ?? wordTable(tables.applications)}`,
    `${four}${wordTable(tables.proceedings)}`,
    `${five}${line('解读材料偏少。')}`,
    `${six}${line('没有收费。')}`,
    line('示例县财政局'),
    line('2023年1月20日'),
  ].join('');
}

const TITLES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const HEADINGS = TITLES.map((title, index) => line(`${'一二三四五六'[index]}、${title}`));

const read = (inside: string, parts: Readonly<Record<string, string>> = {}): Promise<ReadResult> =>
  readReport(docxFile(inside, parts), '报告.docx');

function wrongIn(result: ReadResult, { figures }: OfficialTables = tables): readonly string[] {
  return [...figures].flatMap(([path, expected]) =>
    figureAt(result.input as object, path) === expected ? [] : [path],
  );
}

const seriousIn = ({ findings }: ReadResult): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message);

function expectWhole(result: ReadResult): void {
  expect(wrongIn(result)).toEqual([]);
  expect(seriousIn(result)).toEqual([]);
  expect(result.ok && result.report).toMatchObject({
    year: 2022,
    organ: { name: '示例县财政局' },
    overview: '全年工作平稳。',
    problems: '解读材料偏少。',
    other: '没有收费。',
    date: '2023-01-20',
  });
}

test('merged cells, a title of two paragraphs, the signature', async () => {
  expectWhole(await read(body()));
});

test('headings with automatic numbers keep their numbers', async () => {
  const numbering = wordPart(
    'numbering',
    `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
     <w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>`,
  );
  const styles = wordPart(
    'styles',
    `<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
  );
  const headings = TITLES.map((title) => paragraph(run(title), '<w:pStyle w:val="a1"/>'));
  expectWhole(await read(body({ headings }), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }));
});

test('tracked changes are accepted and told, hidden text and field codes are left out', async () => {
  const overview = paragraph(
    `<w:del><w:r><w:delText>去年</w:delText></w:r></w:del><w:ins>${run('全年')}</w:ins>` +
      `<w:moveFrom>${run('搬走')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>` +
      `<w:r><w:instrText>PAGE</w:instrText></w:r>${run('工作平稳。')}`,
  );
  const inCell = (text: string): string =>
    paragraph(`<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>${run(text)}</w:ins>`);
  const result = await read(body({ overview, applications: wordTable(tables.applications, inCell) }));
  expectWhole(result);
  const told = result.findings.filter(({ ruleId }) => ruleId === 'reader/revisions-accepted');
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^原文件有\d+处修订痕迹（第一处在第\d+段），按接受全部修订后的内容读入。$/u),
  ]);
});

test('content controls, text boxes and alternative contents are read once', async () => {
  const box = (text: string): string => `<w:txbxContent>${line(text)}</w:txbxContent>`;
  const overview =
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('')}</w:sdtContent></w:sdt>` +
    `<w:p><w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing>${box('全年工作平稳。')}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${box('全年工作平稳。')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const applications = `<w:sdt><w:sdtContent>${wordTable(tables.applications)}</w:sdtContent></w:sdt>`;
  expectWhole(await read(body({ overview, applications })));
});

test('a table over two pages, tables within a table', async () => {
  const all = wordTable(tables.disclosure);
  const nested = `<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>${all}<w:p/></w:tc></w:tr></w:tbl>`;
  expectWhole(await read(body({ disclosure: nested })));
  const at = tables.applications.findIndex((row) => row.some(({ text }) => text.includes('无法提供')));
  const second = tables.applications.slice(at);
  const torn = wordTable(tables.applications.slice(0, at)) + line('') + wordTable(second);
  expectWhole(await read(body({ applications: torn })));
});

test('a number of a note above a figure does not lengthen it', async () => {
  const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
  const inCell = (text: string): string => paragraph(run(text) + (/^\d+$/.test(text) ? raised : ''));
  const result = await read(body({ disclosure: wordTable(tables.disclosure, inCell) }));
  expect(wrongIn(result)).toEqual([]);
  expect(seriousIn(result)[0]).toMatch(/注释标记/);
});

describe('a document that carries its report', () => {
  const embeddedJson = async (): Promise<string> => {
    const visible = await read(body());
    return visible.ok ? serializeReport(visible.report) : '';
  };
  const item = (text: string): Readonly<Record<string, string>> => ({
    'customXml/item3.xml': `<report xmlns="urn:xxgk:report:1">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</report>`,
  });

  test('gives that report, to the byte', async () => {
    const json = await embeddedJson();
    const result = await read(body(), item(json));
    expect(result.ok && serializeReport(result.report)).toBe(json);
    expect(result.findings).toEqual([]);
  });

  test('names each figure that is shown otherwise', async () => {
    const json = await embeddedJson();
    const changed = await read(
      body().replace('>没有收费。<', '>另收费。<'),
      item(json.replace('"made": ', '"made": 9')),
    );
    expect(changed.findings.map(({ ruleId, path }) => [ruleId, path?.join('.')])).toEqual([
      ['reader/embedded-differs', 'disclosure.regulations.made'],
      ['reader/embedded-differs', 'other'],
    ]);
    expect(changed.findings[0]?.message).toMatch(/显示为“\d+”（表1，第3行，第2列），内嵌数据为“9\d+”/);
  });

  test('is read by what it shows when the data are damaged', async () => {
    const result = await read(body(), item('{"year":'));
    expect(wrongIn(result)).toEqual([]);
    expect(result.findings[0]?.ruleId).toBe('reader/embedded-broken');
  });
});

test('words in braces are escaped, so that no template is ever run', async () => {
  const result = await read(body({ overview: line('变量{{organ.name}}不展开。') }));
  expect(result.ok && result.report.overview).toBe('变量\\{{organ.name}}不展开。');
});

test('a document type with entities is refused or ignored, never expanded', async () => {
  const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body>${line('&b;')}</w:body></w:document>`;
  await expect(readReport(docxFile('', { 'word/document.xml': bomb }), 'a.docx')).rejects.toThrow(/report/);
});

describe('what was left out of a document is told with its place', () => {
  const ids = ({ findings }: ReadResult): readonly string[] =>
    findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
  const styled = (properties: string, text: string): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

  test('hidden, struck and white words of prose', async () => {
    const overview = paragraph(
      run('全年工作平稳。') +
        styled('<w:vanish/>', '内部') +
        styled('<w:strike/>', '作废') +
        styled('<w:color w:val="FFFFFF"/>', '看不见'),
    );
    const result = await read(body({ overview }));
    expect(result.ok && result.report.overview).toBe('全年工作平稳。');
    expect(ids(result)).toEqual([
      'note reader/hidden-left-out',
      'warning reader/struck-left-out',
      'warning reader/unseen-left-out',
    ]);
    expect(result.findings[1]?.message).toMatch('第4段的“作废”');
  });

  test('digits of figures', async () => {
    const inCell = (text: string): string =>
      paragraph(run(text) + (/^\d+$/.test(text) ? styled('<w:vanish/>', '9') : ''));
    const result = await read(body({ disclosure: wordTable(tables.disclosure, inCell) }));
    expect(wrongIn(result)).toEqual([]);
    expect(ids(result)[0]).toBe('warning reader/hidden-left-out');
  });

  test('signs that are not known, and places that were never filled in', async () => {
    const sign = '<w:r><w:sym w:font="Webdings" w:char="F04A"/></w:r>';
    const overview = paragraph(run('全年«条数»件，{{n}}件，$\u007bm}件。') + sign);
    const result = await read(body({ overview }));
    expect(ids(result)).toEqual([
      'warning reader/not-read',
      'warning reader/placeholder-left',
      'warning reader/placeholder-left',
      'warning reader/placeholder-left',
    ]);
  });
});
