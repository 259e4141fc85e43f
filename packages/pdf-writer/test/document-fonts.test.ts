import { paint } from './helpers/paint.js';
import { entry, references } from './helpers/pdf-file.js';
import { line, model, run } from './helpers/samples.js';

const pages = {
  ...model,
  outline: [],
  pages: [{ width: 600, height: 800, marks: [line({ element: 1 }, run('𬭎㐀一—𬭎一'))] }],
};

it('gives each character a code of its own, also where characters share a glyph', async () => {
  const pdf = await paint({ pages });
  expect(pdf.content(pdf.pages[0])).toContain('<000100020003000400010003> Tj');
  const [font] = pdf.ofType('Font').filter(({ text }) => text.includes('/Type0'));
  const toUnicode = pdf.object(entry(font?.text ?? '', 'ToUnicode')).stream.toString();
  expect(toUnicode).toContain('<0000> <0004> [<0000> <d872 df4e> <3400> <4e00> <2014>]');
});

it('writes the widths of the font program', async () => {
  const pdf = await paint({ pages });
  const [font] = pdf.ofType('Font').filter(({ text }) => text.includes('/CIDFontType2'));
  expect(entry(font?.text ?? '', 'W')).toBe('[0 [0 400 400 100 100]]');
});

it('embeds every font that is used, as a subset, and none that is not', async () => {
  const [both, one] = [await paint(), await paint({ pages })];
  const files = (pdf: typeof both) =>
    pdf.ofType('FontDescriptor').map(({ text }) => ({
      name: entry(text, 'FontName'),
      file: pdf.object(references(entry(text, 'FontFile2') ?? '')[0]).stream.readUInt32BE(0),
    }));
  expect(files(both)).toEqual([
    { name: '/BZZZZZ+TinyFont', file: 0x00010000 },
    { name: '/CZZZZZ+TinyFont', file: 0x00010000 },
  ]);
  expect(files(one)).toHaveLength(1);
});

const marks = (...runs: readonly ReturnType<typeof run>[]) => ({
  ...pages,
  pages: [{ width: 600, height: 800, marks: runs.map((one) => line({ element: 1 }, one)) }],
});

it('gives a drawn character a code for each text it stands for, so that it is extracted', async () => {
  const pdf = await paint({
    pages: marks(
      run('一'),
      { ...run('一'), written: '\u{31350}' },
      { ...run('一'), written: '\ufeff一\u{e0100}' },
    ),
  });
  expect(pdf.content(pdf.pages[0])).toMatch(
    /<0001> Tj\n[\s\S]*<0002> Tj\n[\s\S]*\/ActualText <FEFFFEFF4E00DB40DD00>>> BDC\n<0003> Tj\nEMC/,
  );
  const [font] = pdf.ofType('Font').filter(({ text }) => text.includes('/Type0'));
  const toUnicode = pdf.object(entry(font?.text ?? '', 'ToUnicode')).stream.toString();
  expect(toUnicode).toContain('[<0000> <4e00> <d884 df50> <4e00>]');
});

it('says of characters of private use what they are', async () => {
  const pdf = await paint({ pages: marks({ ...run('一'), written: '\ue000' }) });
  expect(pdf.content(pdf.pages[0])).toContain('/Span <</ActualText <FEFFE000>>> BDC\n<0001> Tj\nEMC');
});
