import { notesOf, par, readBody, run, styles, table, textsOf } from './docx-file.js';

const style = (id: string, type: string, properties: string, base = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
const as = (id: string): string => `<w:rStyle w:val="${id}"/>`;

describe('hidden words', () => {
  test('by a character style, and by the style it is based on', async () => {
    const sheet = styles(style('a', 'character', '<w:vanish/>') + style('b', 'character', '<w:b/>', 'a'));
    const document = await readBody(par(run('甲') + run('乙', as('a')) + run('丙', as('b'))), sheet);
    expect([textsOf(document), notesOf(document)]).toEqual([['甲'], ['hidden 乙丙']]);
  });

  test('by a paragraph style, by the defaults, and shown again by the run itself', async () => {
    const sheet = styles(style('p', 'paragraph', '<w:vanish/>'));
    const body = par(run('内部') + run('公开', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="p"/>');
    expect(textsOf(await readBody(body, sheet))).toEqual(['公开']);
    const defaults = styles(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>',
    );
    expect(textsOf(await readBody(par(run('甲')), defaults))).toEqual([]);
  });

  test('styles of two kinds that both hide show again', async () => {
    const sheet = styles(style('p', 'paragraph', '<w:vanish/>') + style('c', 'character', '<w:vanish/>'));
    const document = await readBody(par(run('甲', as('c')), '<w:pStyle w:val="p"/>'), sheet);
    expect(textsOf(document)).toEqual(['甲']);
  });

  test('by the style of a table, with the place', async () => {
    const sheet = styles(style('t', 'table', '<w:vanish/>'));
    const document = await readBody(table(par(run('7')), '<w:tblStyle w:val="t"/>'), sheet);
    expect(document.notes?.at(-1)).toEqual({
      kind: 'hidden',
      text: '7',
      place: { table: 1, row: 1, column: 2 },
    });
  });

  test('in the lower cells of a merged one', async () => {
    const row = (merge: string, text: string): string =>
      `<w:tr><w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr>${par(run(text))}</w:tc><w:tc>${par(run('1'))}</w:tc></w:tr>`;
    const document = await readBody(`<w:tbl>${row(' w:val="restart"', '甲')}${row('', '乙')}</w:tbl>`);
    expect(notesOf(document)).toEqual(['hidden 乙']);
  });
});

test('struck words are left out, by the run and by a style', async () => {
  const sheet = styles(style('s', 'character', '<w:dstrike/>'));
  const document = await readBody(
    par(run('500', '<w:strike/>') + run('412条')) + table(par(run('9', as('s')) + run('7'))),
    sheet,
  );
  expect(textsOf(document)).toEqual(['412条', '甲', '7']);
  expect(notesOf(document)).toEqual(['struck 500', 'struck 9']);
});

describe('words that nobody sees', () => {
  test('white and tiny ones are left out', async () => {
    const document = await readBody(
      par(run('甲') + run('乙', '<w:color w:val="FFFFFF"/>') + run('丙', '<w:sz w:val="2"/>')),
    );
    expect([textsOf(document), notesOf(document)]).toEqual([['甲'], ['unseen 乙丙']]);
  });

  test('white ones on a colour are read: of the cell, the table style, the run', async () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const filled = '<w:shd w:val="clear" w:fill="4472C4"/>';
    const inCell = `<w:tcPr>${filled}</w:tcPr>${par(run('1', white))}`;
    expect(textsOf(await readBody(table(inCell)))).toEqual(['甲', '1']);
    const sheet = styles(
      `<w:style w:type="table" w:styleId="t"><w:tblStylePr w:type="firstRow"><w:tcPr>${filled}</w:tcPr></w:tblStylePr></w:style>`,
    );
    const styled = table(par(run('2', white)), '<w:tblStyle w:val="t"/>');
    expect(textsOf(await readBody(styled, sheet))).toEqual(['甲', '2']);
    expect(textsOf(await readBody(par(run('3', white + filled))))).toEqual(['3']);
  });
});

describe('digits above and below the line', () => {
  test('are numbers of notes in cells: by a style, by their position, in two runs', async () => {
    const sheet = styles(style('f', 'character', '<w:vertAlign w:val="superscript"/>'));
    const cells = [
      par(run('7') + run('1', as('f'))),
      par(run('24') + run('2', '<w:position w:val="8"/>')),
      par(run('24') + run('1', as('f')) + run('2', as('f'))),
      par(run('3') + run('1', '<w:vertAlign w:val="subscript"/>')),
    ];
    const texts = await Promise.all(
      cells.map(async (cell) => textsOf(await readBody(table(cell), sheet))[1]),
    );
    expect(texts).toEqual(['7[1]', '24[2]', '24[12]', '3[1]']);
  });

  test('are the figure where nothing stands beside them, and powers behind a unit', async () => {
    const raised = '<w:position w:val="2"/>';
    expect(textsOf(await readBody(table(par(run('12', raised)))))[1]).toBe('12');
    const area = par(run('12 m') + run('2', '<w:vertAlign w:val="superscript"/>') + run('。'));
    expect(textsOf(await readBody(area))).toEqual(['12 m²。']);
  });
});
