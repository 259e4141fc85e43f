import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { styleIds } from './style-ids.js';

/** Footers “— N —”: `default` is that of odd pages. @rule GB/T 9704-2012 §7.5 */
export function pageNumberFooters(context: DocxContext): { readonly default: Footer; readonly even: Footer } {
  return {
    default: pageNumberFooter(styleIds.oddPageNumber, context),
    even: pageNumberFooter(styleIds.evenPageNumber, context),
  };
}

function pageNumberFooter(style: string, { sheet }: DocxContext): Footer {
  const { prefix, suffix } = sheet.pageNumber;
  const number = new TextRun({ font: { hint: 'eastAsia' }, children: [prefix, PageNumber.CURRENT, suffix] });
  return new Footer({ children: [new Paragraph({ style, children: [number] })] });
}
