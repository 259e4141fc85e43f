import { XxgkError } from '@xxgk/document';
import type { PageModel } from '@xxgk/layout';
import { paintPdf } from '../src/paint-pdf.js';
import { srgbProfile } from '../src/srgb-profile.js';
import { paint } from './helpers/paint.js';
import { decodeText, entry, PdfFile } from './helpers/pdf-file.js';
import { document, line, model, options, run } from './helpers/samples.js';

async function bytesOf(pages: PageModel): Promise<Uint8Array> {
  return (await paintPdf(pages, document, options)).bytes;
}

function textModel(text: string, face: string): PageModel {
  const marks = [line({ element: 1 }, run(text, face))];
  return { ...model, pages: [{ width: 600, height: 800, marks }], outline: [] };
}

describe('the same input', () => {
  afterEach(() => jest.useRealTimers());

  it('gives the same bytes, whatever the time', async () => {
    const first = await bytesOf(model);
    jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    expect(Buffer.compare(await bytesOf(model), first)).toBe(0);
  });

  it('gives the same bytes in a fresh process', async () => {
    const first = await bytesOf(model);
    await jest.isolateModulesAsync(async () => {
      const fresh = await import('../src/paint-pdf.js');
      expect(fresh.paintPdf).not.toBe(paintPdf);
      expect(Buffer.compare((await fresh.paintPdf(model, document, options)).bytes, first)).toBe(0);
    });
  });

  it('gives the same bytes while others are painted', async () => {
    const other = textModel('三二一', 'song');
    const alone = [await bytesOf(model), await bytesOf(other)];
    const together = await Promise.all([model, other, model, other].map(bytesOf));
    expect(
      together.map((bytes, index) => Buffer.compare(bytes, alone[index % 2] ?? new Uint8Array())),
    ).toEqual([0, 0, 0, 0]);
  });
});

it('identifies files by their content', async () => {
  const one = await paint();
  const other = await paint({ options: { createdAt: '2023-01-18T09:30:01+08:00' } });
  expect(/\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(one.trailer)).not.toBeNull();
  expect(entry(one.trailer, 'ID')).not.toBe(entry(other.trailer, 'ID'));
});

it('names language and title, and asks for bookmarks', async () => {
  const pdf = await paint();
  expect(entry(pdf.catalogue.text, 'Lang')).toBe('(zh-CN)');
  expect(entry(pdf.catalogue.text, 'PageMode')).toBe('/UseOutlines');
  expect(entry(pdf.catalogue.text, 'MarkInfo')).toBeDefined();
  expect(pdf.object(entry(pdf.catalogue.text, 'ViewerPreferences')).text).toContain('/DisplayDocTitle true');
});

it('writes an information dictionary that agrees with the XMP packet', async () => {
  const pdf = await paint();
  const info = pdf.object(entry(pdf.trailer, 'Info')).text;
  const value = (key: string) => decodeText(pdf.object(entry(info, key)).text.trimEnd());
  const xmp = pdf.object(entry(pdf.catalogue.text, 'Metadata')).stream.toString('utf8');
  expect(value('Title')).toBe('某局“2022年”报告 & <附>');
  expect(xmp).toContain('某局“2022年”报告 &amp; &lt;附&gt;');
  expect(value('Author')).toBe('某市某局');
  expect(value('Keywords')).toBe('政府信息公开, 年度报告');
  expect(value('CreationDate')).toBe("D:20230118093000+08'00'");
  expect(value('ModDate')).toBe("D:20230118093000+08'00'");
});

it.each([
  ['PDF/A-3a', '1.7', 1, 0],
  ['PDF/A-2b', '1.7', 0, 0],
  ['PDF/A-1b', '1.4', 0, 2],
] as const)('paints %s', async (conformance, version, attachments, cidSets) => {
  const { bytes } = await paintPdf(model, document, { ...options, conformance });
  const pdf = new PdfFile(bytes);
  expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe(`%PDF-${version}`);
  expect(pdf.ofType('EmbeddedFile')).toHaveLength(attachments);
  expect(pdf.ofType('FontDescriptor').filter(({ text }) => entry(text, 'CIDSet') !== undefined)).toHaveLength(
    cidSets,
  );
  const [intent] = pdf.ofType('OutputIntent');
  const profile = pdf.object(entry(intent?.text ?? '', 'DestOutputProfile')).stream;
  expect(new Uint8Array(profile)).toEqual(srgbProfile());
  const xmp = pdf.object(entry(pdf.catalogue.text, 'Metadata')).stream.toString('utf8');
  expect(xmp).toContain(`<pdfaid:part>${conformance[6]}</pdfaid:part>`);
});

it.each([
  ['a face there is no font for', textModel('一', 'kai'), {}, 'font-missing'],
  ['a character the face lacks', textModel('四', 'song'), {}, 'document-invalid'],
  [
    'a mark without an element',
    { ...model, structure: { id: 0, role: 'Document', children: [] } },
    {},
    'document-invalid',
  ],
  ['a bookmark to a page there is not', { ...model, pages: [] }, {}, 'document-invalid'],
  ['a time without zone', model, { createdAt: '2023-01-18' }, 'option-invalid'],
  [
    'bytes that are no font',
    model,
    { fonts: { fontFaces: new Map([['hei', { id: 'hei', bytes: new Uint8Array(100) }]]) } },
    'font-missing',
  ],
] as const)('refuses %s', async (_, pages, changes, code) => {
  const painted = paintPdf(pages, document, { ...options, ...changes });
  await expect(painted).rejects.toThrow(XxgkError);
  await expect(painted).rejects.toMatchObject({ code });
});
