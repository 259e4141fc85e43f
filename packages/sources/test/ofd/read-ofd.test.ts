import { XxgkError } from '@xxgk/document';
import { documentPart, line, makeOfd, pagePart, read, textsOf, xmlPart } from './make-ofd.js';

const sentence = '全年受理政府信息公开申请，全部在期限内答复。';

test('text at its places becomes paragraphs, lines of a table cells', () => {
  const rules =
    [20, 40, 60].map((y) => `M 0 ${y - 20} L 100 ${y - 20} `).join('') +
    'M 0 0 L 0 40 M 50 0 L 50 40 M 100 0 L 100 40';
  const table = `<ofd:PathObject ID="5" Boundary="20 60 100 40"><ofd:AbbreviatedData>${rules}</ofd:AbbreviatedData></ofd:PathObject>`;
  const cells =
    line(25, 66, '规章') + line(75, 66, '12') + line(25, 86, '行政规范性文件') + line(75, 86, '3');
  const { format, blocks } = read(makeOfd(line(20, 30, sentence) + table + cells));
  expect(format).toBe('ofd');
  expect(blocks[0]).toMatchObject({ type: 'paragraph', text: sentence, place: { page: 1 } });
  expect(blocks[1]).toMatchObject({
    type: 'table',
    rowCount: 2,
    columnCount: 2,
    cells: [{ text: '规章' }, { text: '12' }, { text: '行政规范性文件' }, { text: '3' }],
  });
});

test('filled shapes as thin as a line are lines; other shapes and what is not drawn are none', () => {
  const thin = (x: number, y: number, width: number, height: number) =>
    `<ofd:PathObject ID="5" Boundary="${x} ${y} ${width} ${height}" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;
  const frame =
    [0, 20, 40].map((y) => thin(20, 60 + y, 100, 0.2)) +
    [0, 50, 100].map((x) => thin(20 + x, 60, 0.2, 40)).join('');
  const cells = line(25, 66, '规章') + line(75, 66, '12') + line(25, 86, '规范性文件') + line(75, 86, '3');
  expect(read(makeOfd(frame.replaceAll(',', '') + cells)).blocks[0]).toMatchObject({
    type: 'table',
    rowCount: 2,
  });
  const undrawn = frame.replaceAll('Fill="true"', '');
  expect(
    read(makeOfd(undrawn + cells)).blocks.some(
      ({ type, ...rest }) => type === 'table' && !('isLoose' in rest),
    ),
  ).toBe(false);
});

test('distances part the cells of one object, but not a line that is spaced out', () => {
  const rules = 'M 0 0 L 100 0 M 0 20 L 100 20 M 0 40 L 100 40 M 0 0 L 0 40 M 50 0 L 50 40 M 100 0 L 100 40';
  const frame = `<ofd:PathObject ID="5" Boundary="20 60 100 40"><ofd:AbbreviatedData>${rules}</ofd:AbbreviatedData></ofd:PathObject>`;
  const rows = line(25, 66, '规章12', '', 'DeltaX="5 40 2.5"') + line(25, 86, '文件3', '', 'DeltaX="5 40"');
  const even = line(20, 30, '政府信息公开', '', 'DeltaX="g 5 12"');
  expect(textsOf(read(makeOfd(even + frame + rows)))).toEqual(['政府信息公开', '规章', '12', '文件', '3']);
});

test('wide letters do not tear a word, and characters beyond the basic plane may count twice', () => {
  const word = line(20, 30, 'Web端服务', '', 'DeltaX="4.7 2.3 2.5 5 5"');
  const rare = line(20, 60, '𠀀街道办事处', '', 'DeltaX="0 5 5 5 5 5"');
  expect(textsOf(read(makeOfd(word + rare + line(20, 90, sentence))))).toEqual(
    expect.arrayContaining(['Web端服务', expect.stringContaining('𠀀街道办事处')]),
  );
});

test('boundaries, transformations and drawings in drawings are followed', () => {
  const scaled = line(40, 50, sentence, 'CTM="0.5 0 0 0.5 0 0"');
  const unit = xmlPart(
    'Res',
    `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7" Width="100" Height="100"><ofd:Content>${line(0, 0, '图中的文字在这里')}<ofd:CompositeObject ID="8" Boundary="0 0 9 9" ResourceID="7"/></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
    'BaseLoc="Res"',
  );
  const bytes = makeOfd(
    `${scaled}<ofd:PageBlock ID="4"><ofd:CompositeObject ID="6" Boundary="20 120 100 100" ResourceID="7"/></ofd:PageBlock>`,
    {
      'Doc_0/Document.xml': documentPart(
        ['Page_0'],
        '',
        '<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>',
      ),
      'Doc_0/DocumentRes.xml': unit,
    },
  );
  const [first, ...others] = textsOf(read(bytes));
  expect(first).toBe(sentence);
  expect(others.join('')).toContain('图中的文字在这里');
});

test('what templates show belongs to the pages that use them; words that are hidden are told', () => {
  const bytes = makeOfd('', {
    'Doc_0/Document.xml': documentPart(
      ['Page_0'],
      '',
      '<ofd:TemplatePage ID="50" BaseLoc="Tpls/Tpl_0/Content.xml"/>',
    ),
    'Doc_0/Tpls/Tpl_0/Content.xml': pagePart(line(20, 20, '关于印发年度报告的通知')),
    'Doc_0/Pages/Page_0/Content.xml': pagePart(
      line(20, 60, sentence) + line(20, 80, '看不见的文字', 'Visible="false"'),
      '<ofd:Template TemplateID="50"/>',
    ),
  });
  const document = read(bytes);
  expect(textsOf(document)).toEqual(['关于印发年度报告的通知', sentence]);
  expect(document.notes).toEqual([{ kind: 'hidden', text: '看不见的文字', place: { page: 1 } }]);
});

test('attached texts are there as they stand, others are not', () => {
  const list = xmlPart(
    'Attachments',
    '<ofd:Attachment ID="A1" Name="report.json" Format="json"><ofd:FileLoc>data.json</ofd:FileLoc></ofd:Attachment><ofd:Attachment ID="A2" Name="x" Format="xlsx"><ofd:FileLoc>x.xlsx</ofd:FileLoc></ofd:Attachment><ofd:Attachment ID="A3" Name="y" Format="txt"><ofd:FileLoc>../none.txt</ofd:FileLoc></ofd:Attachment>',
  );
  const { embedded } = read(
    makeOfd(line(20, 20, sentence), {
      'Doc_0/Document.xml': documentPart(
        ['Page_0'],
        '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>',
      ),
      'Doc_0/Attachs/Attachments.xml': list,
      'Doc_0/Attachs/data.json': '{"a": 1}\n',
      'Doc_0/Attachs/x.xlsx': 'x',
    }),
  );
  expect(embedded).toEqual([{ name: 'report.json', text: '{"a": 1}\n' }]);
});

test('pictures alone are a scan; further documents are told', () => {
  const picture = '<ofd:ImageObject ID="4" Boundary="0 0 210 297" ResourceID="5"/>';
  expect(read(makeOfd(picture))).toMatchObject({ isScan: true });
  const entry = xmlPart(
    'OFD',
    '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>'.repeat(2),
  );
  expect(read(makeOfd(line(20, 20, sentence), { 'OFD.xml': entry })).notes).toMatchObject([
    { kind: 'not-read' },
  ]);
});

test.each<[string, () => Uint8Array, RegExp]>([
  ['no document', () => makeOfd('', { 'OFD.xml': xmlPart('OFD', '') }), /已损坏或没有传输完整的 OFD/],
  [
    'a page that is not there',
    () => makeOfd('', { 'Doc_0/Document.xml': documentPart(['Page_9']) }),
    /的 OFD/,
  ],
  ['XML that is none', () => makeOfd('', { 'Doc_0/Document.xml': '<ofd' }), /的 OFD/],
  ['an encrypted one', () => makeOfd('', { 'Doc_0/Encryptions.xml': '<x/>' }), /是加密的 OFD/],
  [
    'too many pages',
    () => makeOfd('', { 'Doc_0/Document.xml': documentPart(new Array<string>(401).fill('Page_0')) }),
    /多得不合理/,
  ],
  [
    'drawings in drawings that multiply',
    () =>
      makeOfd('<ofd:CompositeObject ID="6" Boundary="0 0 1 1" ResourceID="7"/>', {
        'Doc_0/Document.xml': documentPart(['Page_0'], '', '<ofd:DocumentRes>R.xml</ofd:DocumentRes>'),
        'Doc_0/R.xml': xmlPart(
          'Res',
          `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7"><ofd:Content>${'<ofd:CompositeObject ID="8" Boundary="0 0 1 1" ResourceID="7"/>'.repeat(20)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
        ),
      }),
    /多得不合理/,
  ],
])('refuses %s in one sentence', (_, make, message) => {
  let told = '';
  try {
    read(make());
  } catch (error) {
    told = error instanceof XxgkError ? error.describe('zh-CN') : String(error);
  }
  expect(told).toMatch(message);
});
