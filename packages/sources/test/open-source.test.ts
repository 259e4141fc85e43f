import type { Language, XxgkError } from '@xxgk/document';
import { strToU8, zipSync } from 'fflate';
import { openSource, type SourceDocument } from '../src/index.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const open = (bytes: Uint8Array) => openSource(bytes, '报告.bin');

/** A package whose main part has the given content type. */
function packageOf(contentType: string, parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const types = `<Types><Override PartName="/main.xml" ContentType="${contentType}"/></Types>`;
  return zipSync({ '[Content_Types].xml': strToU8(types), ...parts });
}

/** A compound file (the container of .doc and .xls) with a stream of the given name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((character, index) => {
    bytes[512 + index * 2] = character.charCodeAt(0);
  });
  return bytes;
}

async function refusalOf(bytes: Uint8Array, language: Language): Promise<string> {
  const error = await open(bytes).then(
    () => undefined,
    (reason: XxgkError) => reason,
  );
  expect(error).toMatchObject({ name: 'XxgkError', code: 'input-unreadable' });
  return error?.describe(language) ?? '';
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

describe('a file is told by its content', () => {
  test.each([
    ['docx', packageOf(`${OFFICE}wordprocessingml.document.main+xml`)],
    ['docx', packageOf('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['doc', compoundFile('WordDocument')],
    ['rtf', bytesOf('{\\rtf1\\ansi a}')],
    ['xlsx', packageOf(`${OFFICE}spreadsheetml.sheet.main+xml`)],
    ['pdf', bytesOf('%PDF-1.7 …')],
    ['pdf', bytesOf('\n\n%PDF-1.4')],
    ['ofd', zipSync({ 'OFD.xml': strToU8('<OFD/>') })],
    ['data', strToU8('year: 2022')],
    ['data', strToU8('# 年报\n{"year": 2022}')],
    ['html', strToU8('<p>甲<br>乙</p><p>丙</p><p>丁</p>')],
    ['text', strToU8('MZ县2022年')],
  ])('%s', async (kind, bytes) => {
    expect((await open(bytes)).format).toBe(kind);
  });
});

describe('the kind of a package is that of its main part', () => {
  const relations =
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="main.xml"/></Relationships>';
  const declared = (types: string): Uint8Array =>
    zipSync({ '[Content_Types].xml': strToU8(`<Types>${types}</Types>`), '_rels/.rels': strToU8(relations) });
  const unused =
    '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>';
  const main = `${OFFICE}spreadsheetml.sheet.main+xml`;

  test.each([
    [
      'a type declared for files that are not there',
      `${unused}<Override PartName="/main.xml" ContentType="${main}"/>`,
    ],
    [
      'another part that is a presentation',
      `<Override PartName="/x.xml" ContentType="${OFFICE}presentationml.presentation.main+xml"/><Override PartName="/Main.xml" ContentType="${main}"/>`,
    ],
    ['a type by the ending of its name', `<Default Extension="xml" ContentType="${main}"/>`],
  ])('%s', async (_, types) => {
    expect((await open(declared(types))).format).toBe('xlsx');
  });
});

describe('what cannot be read is refused in one sentence that says what to do', () => {
  test.each([
    ['nothing', new Uint8Array(), '空文件'],
    ['an encrypted package', compoundFile('EncryptedPackage'), '取消密码'],
    ['an old Excel file', compoundFile('Workbook'), '另存为 .xlsx'],
    ['another compound file', compoundFile('Contents'), '旧版办公软件'],
    ['PNG', bytesOf('\x89PNG\r\n\x1a\n'), '图片'],
    ['JPEG', bytesOf('\xff\xd8\xff\xe0'), '图片'],
    ['MP4', bytesOf('\0\0\0\x18ftypmp42'), '视频'],
    ['a program', bytesOf('MZ\x90\0\x03\0'), '程序'],
    ['an archive', zipSync({ '报告.docx': new Uint8Array(3) }), '先解压'],
    ['a presentation', packageOf(`${OFFICE}presentationml.presentation.main+xml`), '演示文稿'],
    ['a binary workbook', packageOf('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), '.xlsb'],
    ['spaces alone', strToU8(' \n'), '空文件'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xff, 0, 1), '不是文本文件'],
  ])('%s', async (_name, bytes, words) => {
    expect(await refusalOf(bytes, 'zh-CN')).toContain(words);
    expect(await refusalOf(bytes, 'zh-CN')).toContain('报告.bin');
  });

  test('in English as well', async () => {
    expect(await refusalOf(new Uint8Array(), 'en')).toContain('Cannot read "报告.bin": it is empty.');
  });
});

describe('a page', () => {
  const page =
    '<!doctype html><head><title>关于做好防汛工作的通知_某市</title><script type="application/ld+json">{"a": 1}</script></head>' +
    '<body><div>导航</div><div><p>一、总体要求</p><p>按时<br>完成。</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table><p>二、具体安排</p></div></body>';

  async function read(isHeading: (line: string) => boolean): Promise<SourceDocument> {
    const source = await open(strToU8(page));
    if (source.format !== 'html') throw new Error(source.format);
    return source.read({
      isHeading,
      opensTable: () => false,
      isTitle: (text) => text.endsWith('通知'),
      isFigure: () => false,
    });
  }

  test('is taken whole where nothing is known of the document, else what its landmarks embrace', async () => {
    const texts = ({ blocks }: SourceDocument) =>
      blocks.map((block) => (block.type === 'paragraph' ? block.text : block.cells.map(({ text }) => text)));
    const inside = ['一、总体要求', '按时\n完成。', ['甲', '1', '乙', '2'], '二、具体安排'];
    expect(texts(await read(() => false))).toEqual(['关于做好防汛工作的通知', '导航', ...inside]);
    const isMain = (line: string): boolean => /^[一二]、/u.test(line);
    expect(texts(await read(isMain))).toEqual(['关于做好防汛工作的通知', ...inside]);
  });

  test('gives the data that it carries', async () => {
    const { embedded } = await read(() => false);
    expect(embedded).toEqual([{ name: 'application/ld+json', text: '{"a": 1}' }]);
  });
});

test.each([
  ['binary', 'bplist00\u00d1\u0001\u0002_\u0010\u000fWebMainResource\u00d4'],
  ['XML', '<?xml version="1.0"?><plist version="1.0"><dict><key>WebMainResource</key></dict></plist>'],
])('a page saved by Safari (%s) is refused with the way to save it', async (_name, text) => {
  expect(await refusalOf(bytesOf(text), 'zh-CN')).toMatch(/\.webarchive.*另存为网页/u);
});
