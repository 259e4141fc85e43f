import { orientedPage, toPoints, toTwips } from '@xxgk/document';
import { Footer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { styleIds } from './style-ids.js';

const TWIPS_PER_POINT = 20;
const NO_BORDER = { style: 'none', size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, left: NO_BORDER, bottom: NO_BORDER, right: NO_BORDER } as const;

/**
 * Footers of turned sheets: the number runs down the short edge that is the foot of the bound sheet, in a cell that
 * floats there, because text of a footer itself cannot be turned. @rule GB/T 9704-2012 §7.5, §8
 */
export function turnedPageNumberFooters(context: DocxContext): {
  readonly default: Footer;
  readonly even: Footer;
} {
  return {
    default: turnedFooter(styleIds.oddPageNumber, context),
    even: turnedFooter(styleIds.evenPageNumber, context),
  };
}

function turnedFooter(style: string, { sheet }: DocxContext): Footer {
  const { prefix, suffix, size, distance } = sheet.pageNumber;
  const { margin } = orientedPage(sheet.page, 'landscape');
  const number = new TextRun({ font: { hint: 'eastAsia' }, children: [prefix, PageNumber.CURRENT, suffix] });
  const lineWidth = toTwips(size);
  const length = Math.floor(
    TWIPS_PER_POINT *
      (toPoints(sheet.page.width) - toPoints(sheet.page.margin.left) - toPoints(sheet.page.margin.right)),
  );
  const cell = new TableCell({
    borders: NO_BORDERS,
    textDirection: 'tbRl',
    width: { size: lineWidth, type: 'dxa' },
    children: [new Paragraph({ style, children: [number] })],
  });
  const table = new Table({
    width: { size: lineWidth, type: 'dxa' },
    columnWidths: [lineWidth],
    layout: 'fixed',
    // Of the table, not of the cell: a floating table stands by the text of its first cell.
    margins: { marginUnitType: 'dxa', top: 0, bottom: 0, left: 0, right: 0 },
    float: {
      horizontalAnchor: 'page',
      verticalAnchor: 'page',
      absoluteHorizontalPosition: toTwips(margin.left) - toTwips(distance) - lineWidth / 2,
      absoluteVerticalPosition: toTwips(margin.top),
    },
    rows: [new TableRow({ height: { value: length, rule: 'exact' }, children: [cell] })],
  });
  return new Footer({ children: [table, new Paragraph({ style: styleIds.footer })] });
}
