import { strToU8 } from 'fflate';
import {
  docxBytes,
  notesOf,
  numbering,
  par,
  readBody,
  readBytes,
  references,
  run,
  textsOf,
} from './docx-file.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LIST = numbering(
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>',
)['word/numbering.xml'];
const ITEM = par(run('项'), '<w:numPr><w:numId w:val="5"/></w:numPr>');

describe('parts', () => {
  test('are found by the references to them', async () => {
    const document = await readBody('', {
      '_rels/.rels': references({ a: ['officeDocument', '/word/document2.xml'] }),
      'word/document2.xml': `<w:document ${W}><w:body>${ITEM}</w:body></w:document>`,
      'word/_rels/document2.xml.rels': references({ b: ['numbering', 'lists/n1.xml'] }),
      'word/lists/n1.xml': LIST ?? '',
    });
    expect(textsOf(document)).toEqual(['1.项']);
  });

  test('are found whatever the case of their names', async () => {
    const document = await readBody('', {
      '_rels/.rels': references({ a: ['officeDocument', 'word/main.xml'] }),
      'Word/Main.xml': `<w:document ${W}><w:body>${ITEM}</w:body></w:document>`,
      'WORD/numbering.XML': LIST ?? '',
    });
    expect(textsOf(document)).toEqual(['1.项']);
  });
});

describe('files that a document refers to', () => {
  const at = (target: string, part: string | Uint8Array) => ({
    'word/_rels/document.xml.rels': references({ x: ['aFChunk', target] }),
    [`word/${target}`]: part,
  });
  const body = `${par(run('前'))}<w:altChunk r:id="x"/>${par(run('后'))}`;

  test.each([
    ['a page', at('a.html', '<html><body><p>中</p></body></html>')],
    ['a Word document', at('b.docx', docxBytes(par(run('中'))))],
    ['a text', at('c.txt', '中')],
    ['an RTF file', at('d.rtf', '{\\rtf1\\u20013?\\par}')],
  ])('%s', async (_, parts) => {
    expect(textsOf(await readBody(body, parts))).toEqual(['前', '中', '后']);
  });

  test('what they leave out is told where they stand', async () => {
    const inner = docxBytes(par(run('中') + run('内部', '<w:vanish/>')));
    const { notes } = await readBody(body, at('e.docx', inner));
    expect(notes).toEqual([{ kind: 'hidden', text: '内部', place: { paragraph: 2 } }]);
  });

  test('others are told', async () => {
    const document = await readBody(body, at('d.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)));
    expect([textsOf(document), notesOf(document)]).toEqual([['前', '后'], ['not-read altChunk']]);
  });
});

describe('Word documents in other files', () => {
  test('one XML file', async () => {
    const part = (name: string, inside: string): string =>
      `<pkg:part pkg:name="/${name}" pkg:contentType="x"><pkg:xmlData>${inside}</pkg:xmlData></pkg:part>`;
    const flat = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('_rels/.rels', references({ a: ['officeDocument', 'word/document.xml'] }))}${part('word/document.xml', `<w:document ${W}><w:body>${ITEM}</w:body></w:document>`)}${part('word/numbering.xml', LIST as string)}</pkg:package>`;
    expect(textsOf(await readBytes(strToU8(flat), 'a.xml'))).toEqual(['1.项']);
  });

  const archive = (encoding: string, page: string): Uint8Array =>
    strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="=_x"\r\n\r\n--=_x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${page}\r\n--=_x--\r\n`,
    );

  test.each([
    ['quoted-printable', '<html><body><p>=E7=94=B2=\r\n</p></body></html>'],
    ['base64', 'PGh0bWw+PGJvZHk+PHA+55Sy\r\nPC9wPjwvYm9keT48L2h0bWw+'],
    ['8bit', '<html><body><p>甲</p></body></html>'],
  ])('a web archive, %s', async (encoding, page) => {
    expect(textsOf(await readBytes(archive(encoding, page), 'a.doc'))).toEqual(['甲']);
  });

  test('a mail without a page and the XML of Word 2003 are refused for what they are', async () => {
    const mail =
      'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nabc\r\n--x--\r\n';
    await expect(readBytes(strToU8(mail), 'a.mht')).rejects.toThrow('no page in it');
    const old = '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>';
    await expect(readBytes(strToU8(old), 'a.xml')).rejects.toThrow('one XML part');
    const sheet = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    await expect(readBytes(strToU8(sheet), 'a.xls')).rejects.toThrow('one XML part');
  });
});

test('words of a link keep where it leads', async () => {
  const target =
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a" TargetMode="External"/>';
  const { blocks } = await readBody(par(`${run('见')}<w:hyperlink r:id="r1">${run('网页')}</w:hyperlink>`), {
    'word/_rels/document.xml.rels': `<Relationships>${target}</Relationships>`,
  });
  expect(blocks).toMatchObject([
    { text: '见网页', spans: [{ start: 1, end: 3, link: 'https://example.org/a' }] },
  ]);
});
