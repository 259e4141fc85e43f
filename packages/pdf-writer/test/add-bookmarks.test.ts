import { paint } from './helpers/paint.js';
import { decodeText, entry, type PdfObject, references } from './helpers/pdf-file.js';

it('nests bookmarks, unfolds them and leads to the top of their headings', async () => {
  const pdf = await paint();
  const kids = (pageIndex: number) =>
    references(entry(pdf.object(entry(pdf.catalogue.text, 'Pages')).text, 'Kids') ?? '')[pageIndex];
  const root = pdf.object(entry(pdf.catalogue.text, 'Outlines'));
  const next = (item: PdfObject, key: string) => pdf.object(entry(item.text, key));
  const [title, first] = [next(root, 'First'), next(next(root, 'First'), 'First')];
  const second = next(first, 'Next');
  expect([root, title, first].map(({ text }) => entry(text, 'Count'))).toEqual(['3', '2', undefined]);
  expect([title, first, second].map(({ text }) => decodeText(entry(text, 'Title')))).toEqual([
    '一二',
    '甲',
    '乙',
  ]);
  expect([title, first, second].map(({ text }) => entry(text, 'Dest'))).toEqual([
    `[${kids(0)} 0 R /XYZ 0 737.39 0]`,
    `[${kids(0)} 0 R /XYZ 0 641.89 0]`,
    `[${kids(1)} 0 R /XYZ 0 541.89 0]`,
  ]);
});
