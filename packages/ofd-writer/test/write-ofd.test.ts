import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { bytesToBase64, type DocumentTree, heading, paragraph, text } from '@xxgk/document';
import { writeOfd } from '../src/write-ofd.js';
import { openOfd, paint } from './helpers/ofd-file.js';
import { createdAt, document, fonts, pageWith, run } from './helpers/samples.js';

const options = { createdAt, fonts };
const report: DocumentTree = {
  ...document,
  children: [
    { type: 'title', segments: ['某市某局', '2022年政府信息公开工作年度报告'] },
    heading(1, [text('一、总体情况')]),
    paragraph([text('2022年，我局严格落实条例。'.repeat(40))]),
    { type: 'signature', organ: '某市某局', date: '2023年1月18日' },
  ],
};

it('lays a document out and paints it, the same bytes each time', async () => {
  const [first, second] = await Promise.all([writeOfd(report, options), writeOfd(report, options)]);
  expect(first.bytes).toEqual(second.bytes);
  const { names } = openOfd(first.bytes);
  expect(names).toEqual(
    expect.arrayContaining([
      'OFD.xml',
      'Doc_0/Document.xml',
      'Doc_0/Pages/Page_0/Content.xml',
      'Doc_0/Pages/Page_1/Content.xml',
    ]),
  );
  expect(names[0]).toBe('OFD.xml');
});

it('packs the fonts beside its other work where the caller can, to the same bytes', async () => {
  const packed: number[] = [];
  const deflate = (bytes: Uint8Array, level = 6): Uint8Array => deflateRawSync(bytes, { level });
  const deflateBeside = async (bytes: Uint8Array, level?: number): Promise<Uint8Array> => {
    packed.push(bytes.length);
    return deflate(bytes, level);
  };
  const plain = await writeOfd(report, { ...options, deflate });
  const { bytes } = await writeOfd(report, { ...options, deflate, deflateBeside });
  expect(bytes).toEqual(plain.bytes);
  const { names, part } = openOfd(bytes);
  const fontFiles = names.filter((name) => name.endsWith('.ttf'));
  expect(packed).toEqual(fontFiles.map((name) => part(name).length));
});

it('says what it is by the names of the standards', async () => {
  const entry = openOfd((await writeOfd(report, options)).bytes).text('OFD.xml');
  expect(entry).toMatch(/DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>[0-9a-f]{32}</);
  expect(entry).toContain(
    '<ofd:CreationDate>2023-01-18</ofd:CreationDate><ofd:ModDate>2023-01-18</ofd:ModDate><ofd:Keywords><ofd:Keyword>政府信息公开<',
  );
  expect(entry).toContain('<ofd:CustomData Name="保管期限">永久</ofd:CustomData>');
});

it('attaches the data as they are, and for archives as a text', async () => {
  const plain = await paint(pageWith());
  expect(plain.text('Doc_0/Attachs/report.json')).toBe('{"a":1}');
  expect(plain.text('Doc_0/Attachs/Attachments.xml')).toContain('Name="report.json" Format="json"');
  const archival = await paint(pageWith(), { conformance: 'OFD-A' });
  expect(archival.text('OFD.xml')).toContain('DocType="OFD-A"');
  expect(archival.text('Doc_0/Attachs/report.txt')).toBe('{"a":1}');
  expect(archival.names).not.toContain('Doc_0/Attachs/report.json');
});

it('tags the structure with the objects that show it, and brings the schema', async () => {
  const mark = { kind: 'text', owner: { element: 1 }, runs: [run('公开')] } as const;
  const file = await paint(pageWith(mark, { ...mark, owner: { artifact: 'pagination' } }));
  const page = file.text('Doc_0/Pages/Page_0/Content.xml');
  const [body, own] =
    /<ofd:Layer ID="(\d+)" Type="Body"><ofd:TextObject ID="(\d+)"/.exec(page)?.slice(1) ?? [];
  expect(Number(own)).toBeGreaterThan(Number(body));
  expect(page.match(/<ofd:Layer ID="\d+" Type="Foreground"><ofd:TextObject /g)).toHaveLength(1);
  const pageId = /<ofd:Page ID="(\d+)"/.exec(file.text('Doc_0/Document.xml'))?.[1];
  expect(file.text('Doc_0/Tags/structure.xml')).toContain(
    `<x:P><ofd:ObjectRef PageRef="${pageId}">${own}</ofd:ObjectRef></x:P>`,
  );
  expect(file.text('Doc_0/Tags/CustomTags.xml')).toContain('<ofd:SchemaLoc>structure.xsd</ofd:SchemaLoc>');
  expect(file.text('Doc_0/Tags/structure.xsd')).toContain('<xs:element name="Caption" type="Role"/>');
});

it('leads from the outline to the headings', async () => {
  const list = (await paint(pageWith())).text('Doc_0/Document.xml');
  expect(list).toMatch(
    /<ofd:OutlineElem Title="一、总体情况"><ofd:Actions><ofd:Action Event="CLICK"><ofd:Goto><ofd:Dest Type="XYZ" PageID="\d+" Left="0" Top="25.4" Zoom="0"\/>/,
  );
  const astray = { ...pageWith(), outline: [{ title: '无', page: 7, top: 0, children: [] }] };
  await expect(paint(astray)).rejects.toMatchObject({ code: 'document-invalid' });
});

it('embeds a picture once, as it is', async () => {
  const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const image = {
    kind: 'raster',
    mediaType: 'image/png',
    width: 1,
    height: 1,
    resolution: 96,
    base64: bytesToBase64(bytes),
  } as const;
  const mark = {
    kind: 'image',
    owner: { element: 1 },
    box: { x: 72, y: 72, width: 144, height: 72 },
    image,
  } as const;
  const file = await paint(pageWith(mark, mark));
  expect(file.part('Doc_0/Res/image_1.png')).toEqual(bytes);
  expect(file.names.filter((name) => name.includes('image'))).toHaveLength(1);
  const page = file.text('Doc_0/Pages/Page_0/Content.xml');
  expect(page.match(/Boundary="25.4 25.4 50.8 25.4" CTM="50.8 0 0 25.4 0 0" ResourceID="\d+"/g)).toHaveLength(
    2,
  );
});

it('says the size of a page that is not like the first', async () => {
  const model = pageWith();
  const pages = [...model.pages, { width: 842, height: 595, marks: [] }];
  const file = await paint({ ...model, pages });
  expect(file.text('Doc_0/Pages/Page_0/Content.xml')).not.toContain('Area');
  expect(file.text('Doc_0/Pages/Page_1/Content.xml')).toContain(
    '<ofd:Area><ofd:PhysicalBox>0 0 297.0389 209.9028</ofd:PhysicalBox></ofd:Area>',
  );
  await expect(paint({ ...model, pages: [] })).rejects.toMatchObject({ code: 'document-invalid' });
});

describe('a file that is signed', () => {
  const value = Uint8Array.of(1, 2, 3);
  const sm3 = (bytes: Uint8Array): string => createHash('sm3').update(bytes).digest('base64');

  it('gives the digest of what it signs to who has the key, and protects every part', async () => {
    const asked: { digest: string; signed: string }[] = [];
    const file = await paint(pageWith(), {
      signing: {
        provider: '签章',
        sign: async (digest, signed) => {
          asked.push({ digest: Buffer.from(digest).toString('base64'), signed: sm3(signed) });
          return value;
        },
      },
    });
    const signature = file.text('Doc_0/Signs/Sign_0/Signature.xml');
    expect(asked).toEqual([{ digest: sm3(Buffer.from(signature)), signed: sm3(Buffer.from(signature)) }]);
    expect(file.part('Doc_0/Signs/Sign_0/SignedValue.dat')).toEqual(value);
    const references = [...signature.matchAll(/FileRef="\/([^"]*)"><ofd:CheckValue>([^<]*)</g)];
    expect(references.map(([, name = '']) => name)).toEqual(
      file.names.filter((name) => !name.startsWith('Doc_0/Signs/Sign_0/')),
    );
    for (const [, name = '', digest] of references) expect(sm3(file.part(name))).toBe(digest);
    expect(file.text('OFD.xml')).toContain('<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>');
    expect(file.text('Doc_0/Signs/Signatures.xml')).toContain('Type="Sign"');
    expect(signature).toContain('<ofd:SignatureDateTime>20230118013000Z<');
  });

  it('shows a seal where it is told to', async () => {
    const seal = { bytes: value, places: [{ page: 0, box: { x: 72, y: 144, width: 36, height: 36 } }] };
    const file = await paint(pageWith(), { signing: { provider: '签章', sign: async () => value, seal } });
    const pageId = /<ofd:Page ID="(\d+)"/.exec(file.text('Doc_0/Document.xml'))?.[1];
    const signature = file.text('Doc_0/Signs/Sign_0/Signature.xml');
    expect(signature).toContain(
      `<ofd:StampAnnot ID="p1" PageRef="${pageId}" Boundary="25.4 50.8 12.7 12.7"/>`,
    );
    expect(file.part('Doc_0/Signs/Sign_0/Seal.esl')).toEqual(value);
    expect(file.text('Doc_0/Signs/Signatures.xml')).toContain('Type="Seal"');
  });
});
