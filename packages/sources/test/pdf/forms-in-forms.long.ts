import { strToU8 } from 'fflate';
import { pdfOf, refusalOf } from '../hostile-parts.js';

test('forms of a PDF that draw each other again and again are refused', async () => {
  const form = (inner: string, content: string): string =>
    `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<${inner}>>>>/Length ${content.length}>>\nstream\n${content}\nendstream`;
  const forms = Array.from({ length: 8 }, (_, at) => form(`/X ${at + 6} 0 R`, '/X Do '.repeat(10)));
  const bytes = pdfOf(strToU8('/X Do'), '', '/XObject<</X 5 0 R>>', [...forms, form('', '0 0 m 1 1 l S')]);
  expect(await refusalOf(bytes)).toContain('内容多得不合理');
});
