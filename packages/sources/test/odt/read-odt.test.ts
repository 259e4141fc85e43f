import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openSource, type SourceDocument } from '../../src/index.js';
import { notesOf, textsOf } from '../docx/docx-file.js';
import { PARTS } from '../parts-document.js';

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const source = await openSource(bytes, 'a.odt');
  if (source.format !== 'odt') throw new Error(`a file of the kind ${source.format}`);
  return source.read();
}

/** An OpenDocument text: the inside of its body, its automatic styles, and other parts. */
function odt(body: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

test('lists, boxes, merged cells, a table within a table; what nobody sees is told', async () => {
  const document = await read(new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'parts.odt'))));
  expect(textsOf(document)).toEqual(PARTS.texts);
  expect(notesOf(document)).toEqual(PARTS.notes);
});

test('deleted words, contents and notes are left out; spaces and breaks are kept', async () => {
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
    '<text:table-of-content><text:index-body><text:p>目录</text:p></text:index-body></text:table-of-content>' +
    '<text:p>甲<text:s text:c="2"/>乙<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><text:line-break/>丙</text:p>';
  const document = await read(odt(body));
  expect(textsOf(document)).toEqual(['甲  乙\n丙']);
  expect(notesOf(document)).toEqual(['contents 目录', 'not-read footnote 注']);
});

test('the nearest style counts, hidden sections and placeholders are told, and objects', async () => {
  const styles =
    '<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>' +
    '<style:style style:name="T1" style:family="text"><style:text-properties text:display="true"/></style:style>';
  const body =
    '<text:p text:style-name="P1">藏<text:span text:style-name="T1">现</text:span></text:p>' +
    '<text:section text:display="none"><text:p>内部</text:p></text:section>' +
    '<text:p>公开<text:placeholder>&lt;条数&gt;</text:placeholder><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>';
  const document = await read(odt(body, styles));
  expect(textsOf(document)).toEqual(['现', '公开']);
  expect(notesOf(document)).toEqual([
    'hidden 藏',
    'hidden 内部',
    'placeholder <条数>',
    'not-read object ./Object 1',
  ]);
});

test('cells that reach down and across, and repeated ones', async () => {
  const cell = (text: string, more = ''): string =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const covered = '<table:covered-table-cell/>';
  const body = `<table:table><table:table-header-rows><table:table-row>${cell('甲', 'table:number-rows-spanned="2" table:number-columns-spanned="2"')}${covered}${cell('1')}</table:table-row></table:table-header-rows><table:table-row>${covered}${covered}${cell('2')}</table:table-row><table:table-row>${cell('0', 'table:number-columns-repeated="3"')}</table:table-row></table:table>`;
  const { blocks } = await read(odt(body));
  const [block] = blocks;
  expect(
    block?.type === 'table' &&
      block.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
        row,
        column,
        rowSpan,
        columnSpan,
        text,
      ]),
  ).toEqual([
    [0, 0, 2, 2, '甲'],
    [0, 2, 1, 1, '1'],
    [1, 2, 1, 1, '2'],
    [2, 0, 1, 1, '0'],
    [2, 1, 1, 1, '0'],
    [2, 2, 1, 1, '0'],
  ]);
});

test('lists begin anew or go on', async () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style>';
  const list = (text: string, more = ''): string =>
    `<text:list text:style-name="L" ${more}><text:list-item><text:p>${text}</text:p></text:list-item></text:list>`;
  const body = list('甲') + list('乙', 'text:continue-numbering="true"') + list('丙');
  expect(textsOf(await read(odt(body, styles)))).toEqual(['一、甲', '二、乙', '一、丙']);
});

test('a document with a password is refused', async () => {
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
  await expect(read(odt('', '', { 'META-INF/manifest.xml': manifest }))).rejects.toThrow('password');
});
