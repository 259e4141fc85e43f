import { type BlockOf, breakTitle, toTwips } from '@xxgk/document';
import { type FileChild, Paragraph, TextRun } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { plainRun } from '../../inlines/plain-run.js';
import { styleIds } from '../../parts/style-ids.js';
import { blankLines } from '../blank-lines.js';

/** 主送机关. @rule GB/T 9704-2012 §7.3.2 */
export function recipientsToDocx({ organs }: BlockOf<'recipients'>): readonly FileChild[] {
  return [
    new Paragraph({ style: styleIds.paragraph.salutation, children: [plainRun(`${organs.join('、')}：`)] }),
  ];
}

/** 附注. @rule GB/T 9704-2012 §7.3.6 */
export function noteToDocx({ text }: BlockOf<'note'>): readonly FileChild[] {
  return [new Paragraph({ style: styleIds.paragraph.body, children: [plainRun(text)] })];
}

/** The first lines of an attachment, on a new page. @rule GB/T 9704-2012 §7.3.7 */
export function attachmentStartToDocx(
  { label, segments }: BlockOf<'attachmentStart'>,
  { sheet, fonts, measures }: DocxContext,
): readonly FileChild[] {
  const style = sheet.closing.attachmentStart;
  const { eastAsia, latin = eastAsia } = fonts[style.label];
  const font = { hint: 'eastAsia', ascii: latin, hAnsi: latin, eastAsia, cs: latin } as const;
  const lines = breakTitle(segments, Math.floor(measures.textWidth / toTwips(sheet.text.title.size)));
  return [
    new Paragraph({
      style: styleIds.paragraph.salutation,
      pageBreakBefore: true,
      children: [new TextRun({ text: label, font })],
    }),
    ...blankLines(style.titleLine - 2),
    new Paragraph({
      style: styleIds.paragraph.title,
      children: lines.map((line, index) => plainRun(line, index === 0 ? 0 : 1)),
    }),
    ...blankLines(style.blankLinesAfter),
  ];
}
