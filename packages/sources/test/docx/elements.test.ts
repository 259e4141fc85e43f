import { notesOf, par, readBody, run, table, textsOf } from './docx-file.js';

const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const mark = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (instruction: string, result?: string): string =>
  mark('begin') + code(instruction) + (result === undefined ? '' : mark('separate') + result) + mark('end');
const texts = async (inside: string): Promise<string> => textsOf(await readBody(par(inside))).join('|');

test('signs of fonts that are known are characters, others are told', async () => {
  const known =
    sym('Wingdings', 'F081') + sym('Wingdings 2', 'F06B') + sym('Symbol', 'F039') + sym('宋体', '2463');
  expect(await texts(known)).toBe('①②9④');
  expect(await texts(sym('Times New Roman', 'F030'))).toBe('0');
  const document = await readBody(par(run('甲') + sym('Webdings', 'F04A')));
  expect(notesOf(document)).toEqual(['not-read Webdings F04A']);
});

test('words in a symbol font are what they show', async () => {
  const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
  expect(await texts(run('\uF0FC', wingdings) + run('已办'))).toBe('✓已办');
  const document = await readBody(par(run('甲\uF08E')));
  expect([textsOf(document), notesOf(document)]).toEqual([['甲'], ['not-read F08E']]);
});

test('equations and fields of equations stand in the line', async () => {
  const part = (name: string, text: string): string => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`;
  const fraction = `<m:oMath><m:f>${part('num', '1')}${part('den', '4')}</m:f></m:oMath>`;
  expect(await texts(run('占') + fraction)).toBe('占1/4');
  expect(await texts(`<m:oMath><m:sSup>${part('e', 'm')}${part('sup', '2')}</m:sSup></m:oMath>`)).toBe('m²');
  expect(await texts(field(' eq \\o\\ac(○,3) ') + run('图解'))).toBe('③图解');
  expect(await texts(field('EQ \\f(1,4)'))).toBe('1/4');
  const document = await readBody(par(run('甲') + field('EQ \\i(a,b,c)')));
  expect(notesOf(document)).toEqual(['not-read EQ \\i(a,b,c)']);
});

describe('fields', () => {
  test('nested ones show their result, and no instruction', async () => {
    const nested = mark('begin') + code(' IF ') + field(' MERGEFIELD n ', run('5')) + code(' = 5 "是" ');
    expect(await texts(`${nested + mark('separate') + run('是') + mark('end')}${run('。')}`)).toBe('是。');
    const inResult =
      mark('begin') + code(' REF x ') + mark('separate') + run('前') + field(' PAGE ', run('3'));
    expect(await texts(`${inResult}${run('后')}${mark('end')}`)).toBe('前3后');
  });

  test('boxes and lists of forms show what is chosen', async () => {
    const box = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>';
    const empty = '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>';
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>';
    const form = (data: string): string => mark('begin', data) + code(' FORM ') + mark('end');
    expect(await texts(form(box) + form(empty) + form(list))).toBe('☑□乙');
  });

  test('a list of contents is left out and told once; a field that never ends is told', async () => {
    const contents =
      par(mark('begin') + code(' TOC ') + mark('separate') + run('一、总体') + run('情况 1')) +
      par(run('二、公开 2') + mark('end'));
    const document = await readBody(par(run('乙')) + contents + par(run('甲')) + contents);
    expect(textsOf(document)).toEqual(['乙', '甲']);
    expect(document.notes).toEqual([
      { kind: 'contents', text: '一、总体', place: { paragraph: 2 } },
      { kind: 'contents', text: '一、总体', place: { paragraph: 5 } },
    ]);
    const control =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${par(run('目录'))}${contents}</w:sdtContent></w:sdt>`;
    expect(notesOf(await readBody(control + par(run('甲'))))).toEqual([
      'contents 目录一、总体情况 1二、公开 2',
    ]);
    expect(notesOf(await readBody(par(mark('begin') + code(' REF ') + run('乙'))))).toEqual([
      'not-read REF 乙',
    ]);
  });
});

test('how words are spoken is told, and no word of the text', async () => {
  const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('shì')}</w:rt><w:rubyBase>${run('示')}</w:rubyBase></w:ruby></w:r>`;
  const document = await readBody(par(ruby + run('例')));
  expect(textsOf(document)).toEqual(['示例']);
  expect(notesOf(document)).toEqual(['not-read shì']);
});

describe('places that ask to be filled in', () => {
  const asking = (inside: string): string =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

  test('in a line and as a paragraph', async () => {
    const document = await readBody(
      par(run('公开') + asking(run('单击此处'))) + asking(par(run('点击输入'))),
    );
    expect(textsOf(document)).toEqual(['公开']);
    expect(notesOf(document)).toEqual(['placeholder 单击此处', 'placeholder 点击输入']);
  });

  test('around a cell', async () => {
    const row = `<w:tr><w:tc>${par(run('甲'))}</w:tc>${asking(`<w:tc>${par(run('输入'))}</w:tc>`)}</w:tr>`;
    const document = await readBody(`<w:tbl>${row}</w:tbl>`);
    expect([textsOf(document), notesOf(document)]).toEqual([['甲', ''], ['placeholder 输入']]);
  });
});

test('elements that are not known are told if they hold words', async () => {
  const document = await readBody(
    `<w:new>${par(run('乙'))}</w:new>${par(`${run('甲')}<w:other>${run('丙')}</w:other><w:bookmarkStart/>`)}`,
  );
  expect(textsOf(document)).toEqual(['甲']);
  expect(notesOf(document)).toEqual(['not-read new 乙', 'not-read other 丙']);
});

test('objects and words drawn as art are told', async () => {
  const object = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
  const art = '<w:r><w:pict><v:shape><v:textpath string="公示"/></v:shape></w:pict></w:r>';
  expect(notesOf(await readBody(par(object + art)))).toEqual(['not-read OLE Excel.Sheet.12、公示']);
});

test('pictures and charts are told; the picture of an object is that object', async () => {
  const drawn = (inside: string) =>
    `<w:r><w:drawing><a:graphicData>${inside}</a:graphicData></w:drawing></w:r>`;
  const object =
    '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
  expect(notesOf(await readBody(par(drawn('<pic:pic/>')) + par(drawn('<c:chart/>'))))).toEqual([
    'picture picture',
    'chart chart',
  ]);
  expect(notesOf(await readBody(par(object)))).toEqual(['not-read OLE Excel.Sheet.12']);
});

test('tables two frames deep and in a box within a cell are found', async () => {
  const inner = table(par(run('1')));
  const frame = (inside: string): string => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;
  const box = par(`<w:r><w:drawing><w:txbxContent>${inner}</w:txbxContent></w:drawing></w:r>`);
  for (const body of [frame(frame(inner)), frame(box), frame(frame(box))]) {
    const { blocks } = await readBody(body);
    expect(blocks.map(({ type }) => type)).toEqual(['table']);
    expect(textsOf(await readBody(body))).toEqual(['甲', '1']);
  }
});

test('cells merged across in the older way', async () => {
  const cell = (text: string, merge: string): string =>
    `<w:tc><w:tcPr>${merge}</w:tcPr>${par(run(text))}</w:tc>`;
  const row = `<w:tr>${cell('甲', '<w:hMerge w:val="restart"/>')}${cell('', '<w:hMerge/>')}${cell('1', '')}</w:tr>`;
  const { blocks } = await readBody(`<w:tbl>${row}</w:tbl>`);
  const [block] = blocks;
  expect(block?.type === 'table' && block.cells.map(({ columnSpan }) => columnSpan)).toEqual([2, 1]);
});

test('a paragraph whose end was deleted runs into the next one, but not into a table or past the end', async () => {
  const deleted = '<w:rPr><w:del/></w:rPr>';
  const joined = par(run('甲'), deleted) + par(run('乙'));
  expect(textsOf(await readBody(joined))).toEqual(['甲乙']);
  expect(textsOf(await readBody(par(run('前'), deleted) + table(par(run('7'), deleted))))).toEqual([
    '前',
    '甲',
    '7',
  ]);
});
