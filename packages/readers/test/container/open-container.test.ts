import { strToU8, zipSync } from 'fflate';
import { openContainer } from '../../src/container/open-container.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const open = (bytes: Uint8Array) => openContainer(bytes, '报告.bin', 'zh-CN');

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

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

describe('a file is told by its content', () => {
  test.each([
    ['docx', packageOf(`${OFFICE}wordprocessingml.document.main+xml`)],
    ['docx', packageOf('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['xlsx', packageOf(`${OFFICE}spreadsheetml.sheet.main+xml`)],
    ['pdf', bytesOf('%PDF-1.7 …')],
    ['pdf', bytesOf('\n\n%PDF-1.4')],
    ['text', strToU8('year: 2022')],
    ['text', strToU8('MZ县2022年')],
  ])('%s', (kind, bytes) => {
    expect(open(bytes).kind).toBe(kind);
  });
});

describe('what cannot be a report is refused in one sentence that says what to do', () => {
  test.each([
    ['nothing', new Uint8Array(), '空文件'],
    ['an encrypted package', compoundFile('EncryptedPackage'), '取消密码'],
    ['an old Word file', compoundFile('WordDocument'), '另存为 .docx'],
    ['an old Excel file', compoundFile('Workbook'), '另存为 .xlsx'],
    ['another compound file', compoundFile('Contents'), '旧版办公软件'],
    ['RTF', bytesOf('{\\rtf1\\ansi'), '另存为 .docx'],
    ['PNG', bytesOf('\x89PNG\r\n\x1a\n'), '图片'],
    ['JPEG', bytesOf('\xff\xd8\xff\xe0'), '图片'],
    ['MP4', bytesOf('\0\0\0\x18ftypmp42'), '视频'],
    ['a program', bytesOf('MZ\x90\0\x03\0'), '程序'],
    ['an archive', zipSync({ '报告.docx': new Uint8Array(3) }), '先解压'],
    ['OFD', zipSync({ 'OFD.xml': strToU8('<OFD/>') }), 'OFD'],
    ['ODT', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), '另存为 .docx'],
    ['a presentation', packageOf(`${OFFICE}presentationml.presentation.main+xml`), '演示文稿'],
    ['a binary workbook', packageOf('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), '.xlsb'],
  ])('%s', (_name, bytes, words) => {
    expect(() => open(bytes)).toThrow(words);
    expect(() => open(bytes)).toThrow(expect.objectContaining({ code: 'input-unreadable' }) as Error);
    expect(() => open(bytes)).toThrow('报告.bin');
  });

  test('in English as well', () => {
    expect(() => openContainer(new Uint8Array(), 'a.docx', 'en')).toThrow(
      'Cannot read "a.docx": it is empty.',
    );
  });
});
