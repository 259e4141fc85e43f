import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSource, type SourceDocument } from '../../src/index.js';
import { numbersBelow } from '../parts-document.js';

const parts = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'parts.doc')));

async function read(bytes: Uint8Array, name = 'a.doc'): Promise<SourceDocument> {
  const source = await openSource(bytes, name);
  if (source.format !== 'doc') throw new Error(`a file of the kind ${source.format}`);
  return source.read();
}

/** The bytes with others at the first place of the document's own stream: its head. */
function withHead(changes: Readonly<Record<number, number>>): Uint8Array {
  const bytes = parts.slice();
  const head = bytes.findIndex((byte, at) => at % 512 === 0 && byte === 0xec && bytes[at + 1] === 0xa5);
  for (const [at, value] of Object.entries(changes)) bytes[head + Number(at)] = value;
  return bytes;
}

test('paragraphs, numbers, boxes, merged cells, a table within a table, a field', async () => {
  const { format, blocks } = await read(parts, 'a.wps');
  const shown = blocks.map((block) =>
    block.type === 'paragraph'
      ? block.text
      : block.cells.map(({ rowSpan, columnSpan, text }) => [text, rowSpan, columnSpan]),
  );
  expect(format).toBe('doc');
  expect(shown).toEqual([
    '一、总体情况',
    '（一）主动公开。',
    '（二）依申请公开。',
    '全年412条，面积12 m²。Café “引号”',
    '完',
    '锚',
    '框中的文字',
    [
      ['跨两行', 2, 1],
      ['跨三列', 1, 3],
      ['7[1]', 1, 1],
      ['8\n次行', 1, 1],
      ['6', 1, 1],
    ],
    '二、主动公开',
    [
      ['内一', 1, 1],
      ['内二', 1, 1],
    ],
    '外',
    '链接之后',
  ]);
});

test('hidden, struck and white words are left out and told', async () => {
  const { notes = [] } = await read(parts);
  expect(notes.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'hidden 内部',
    'struck 500',
    'unseen 白字',
    'hidden 样式隐藏',
    'struck 9',
  ]);
  expect(notes.at(-1)?.place).toEqual({ table: 1, row: 2, column: 4 });
});

describe('documents that are not read are refused in their own words', () => {
  test.each([
    ['with a password', withHead({ 11: 0x01 }), 'password'],
    ['saved in haste', withHead({ 10: 0x04 }), 'fast save'],
    ['of Word 95', withHead({ 2: 0x68, 3: 0 }), 'Word 95'],
    ['of Word 6', withHead({ 0: 0xdc }), 'Word 95'],
    ['without its text', withHead({ 79: 0x7f, 418: 0xff, 420: 0xff }), 'damaged'],
  ])('%s', async (_, bytes, words) => {
    await expect(read(bytes)).rejects.toThrow(words);
  });
});

test('damaged documents are refused or read, and never anything else', async () => {
  const next = numbersBelow(7);
  for (let round = 0; round < 300; round += 1) {
    const bytes = parts.slice();
    for (let change = 0; change < 1 + (round % 8); change += 1) bytes[next(bytes.length)] = next(256);
    const error: unknown = await read(bytes).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) expect(error).toMatchObject({ code: 'input-unreadable' });
  }
});
