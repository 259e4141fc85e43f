import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSource, type SourceDocument } from '../../src/index.js';
import { notesOf, textsOf } from '../docx/docx-file.js';
import { numbersBelow, PARTS } from '../parts-document.js';

const parts = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'parts.rtf')));
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const source = await openSource(bytes, 'a.doc');
  if (source.format !== 'rtf') throw new Error(`a file of the kind ${source.format}`);
  return source.read();
}

const texts = async (inside: string): Promise<readonly string[]> =>
  textsOf(await read(bytesOf(`{\\rtf1\\ansi\\ansicpg936${inside}}`)));

test('lists, boxes, merged cells, a table within a table; what nobody sees is told', async () => {
  const document = await read(parts);
  expect(textsOf(document)).toEqual(PARTS.texts);
  expect(notesOf(document)).toEqual(PARTS.notes);
});

test('characters in the encoding of the file, of the font, and of Unicode', async () => {
  expect(await texts("\\'bc\\'d7\\par")).toEqual(['甲']);
  const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset136 MingLiU;}{\\f2\\fcharset2 Wingdings;}}';
  expect(await texts(`${fonts}\\f1 \\'a5\\'d2\\f0 A{\\f2 \\'81}\\par`)).toEqual(['甲A①']);
  expect(await texts("\\uc2\\u30002\\'bc\\'d7\\u-3967 ??B\\par")).toEqual(['甲B']);
});

test('fields, deleted words, notes and pictures', async () => {
  const field = '{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}';
  expect(await texts(`a${field}{\\deleted x}{\\footnote y}{\\pict 00ff}b\\line c\\par`)).toEqual(['a3b\nc']);
});

test('the words of a note are told, letter by letter as they may be written', async () => {
  const document = await read(
    bytesOf("{\\rtf1\\ansi\\ansicpg936 a{\\footnote {\\chftn}\\'bc\\'d7{\\b \\u20057 ?}}b\\par}"),
  );
  expect(textsOf(document)).toEqual(['ab']);
  expect(document.notes?.map(({ kind, text }) => [kind, text])).toEqual([['not-read', 'footnote 甲乙']]);
});

test('pictures and paragraphs of any length', async () => {
  const long = 'a'.repeat(300_000);
  expect((await texts(`{\\pict ${long}}${long}\\par`))[0]).toHaveLength(300_000);
});

test('cells that reach down and across', async () => {
  const row = (flags: readonly string[], cells: readonly string[]): string =>
    `\\trowd\\trleft0${flags.map((flag, at) => `${flag}\\cellx${(at + 1) * 1000}`).join('')}\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row`;
  const document = await read(
    bytesOf(
      `{\\rtf1${row(['\\clvmgf', '\\clmgf', '\\clmrg'], ['a', 'b', ''])}${row(['\\clvmrg', '', ''], ['', '1', '2'])}\\pard}`,
    ),
  );
  const [block] = document.blocks;
  expect(
    block?.type === 'table' &&
      block.cells.map(({ rowSpan, columnSpan, text }) => [text, rowSpan, columnSpan]),
  ).toEqual([
    ['a', 2, 1],
    ['b', 1, 2],
    ['1', 1, 1],
    ['2', 1, 1],
  ]);
});

test('embedded objects are told', async () => {
  const object = '{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 0102}{\\result x}}';
  expect(notesOf(await read(bytesOf(`{\\rtf1 a${object}\\par}`)))).toEqual(['not-read object Excel.Sheet.8']);
});

test('damaged files are refused or read, and never anything else', async () => {
  const next = numbersBelow(11);
  for (let round = 0; round < 100; round += 1) {
    const bytes = parts.slice();
    for (let change = 0; change < 8; change += 1)
      bytes[6 + next(bytes.length - 6)] = [0x7b, 0x7d, 0x5c, 0x30][next(4)] ?? 0;
    const error: unknown = await read(bytes).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) expect(error).toMatchObject({ code: 'input-unreadable' });
  }
  await expect(read(bytesOf('{\\rtf1'.padEnd(5000, '{')))).rejects.toThrow('damaged');
});
