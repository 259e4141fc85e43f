import { editionIds, editionSpec, leafRows } from '@xxgk/model';
import {
  type CellArea,
  type SourceBlock,
  type SourceDocument,
  sheetTable,
  textAt,
  usedArea,
  type Workbook,
  type WorkbookSheet,
} from '@xxgk/sources';
import { normaliseLabel } from '../interpret/tables/label.js';

/** A line longer than any label of the form. */
const LONGEST_LABEL = 60;
const HEADING = /^[一二三四五六七]、/u;
const TITLE = /政府信息公开工作.{0,3}年度报告/u;
/** A sheet larger than this is no report. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;

/** Labels of table B that look like headings. */
const ROW_LABELS: ReadonlySet<string> = new Set(
  editionIds.flatMap((id) =>
    leafRows(editionSpec(id).applications).flatMap(({ row, groups }) =>
      [row, ...groups].map(({ label = '' }) => normaliseLabel(label)),
    ),
  ),
);

/** Any workbook as a document: lines of a single text as paragraphs, the rest as tables. Hidden sheets are left out. */
export function workbookSource({ sheets }: Workbook): SourceDocument {
  const blocks: SourceBlock[] = [];
  let tables = 0;
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    for (const block of sheetBlocks(sheet)) {
      if ('text' in block) {
        const place = { sheet: sheet.name, row: block.row + 1 };
        const lines = block.text.split('\n').filter((line) => line.trim() !== '');
        for (const text of lines) blocks.push({ type: 'paragraph', text, place });
      } else {
        tables += 1;
        blocks.push(sheetTable(sheet, block, tables));
      }
    }
  }
  return { format: 'xlsx', blocks };
}

type SheetBlock = CellArea | { readonly text: string; readonly row: number };

function sheetBlocks(sheet: WorkbookSheet): readonly SheetBlock[] {
  const used = usedArea(sheet);
  if (used === undefined) return [];
  const area = {
    ...used,
    lastRow: Math.min(used.lastRow, used.firstRow + MOST_ROWS),
    lastColumn: Math.min(used.lastColumn, used.firstColumn + MOST_COLUMNS),
  };
  const blocks: SheetBlock[] = [];
  let start: number | undefined;
  const close = (end: number): void => {
    if (start !== undefined) blocks.push({ ...area, firstRow: start, lastRow: end });
    start = undefined;
  };
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const texts = rowTexts(sheet, area, row);
    const [only = ''] = texts;
    if (texts.length === 1 && isParagraph(only)) {
      close(row - 1);
      blocks.push({ text: only, row });
    } else if (texts.length > 0) start ??= row;
    else if (isBlankRow(sheet, area, row)) close(row - 1);
  }
  close(area.lastRow);
  return blocks;
}

function rowTexts(sheet: WorkbookSheet, area: CellArea, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** A row without words, unless a merged cell reaches over it. */
function isBlankRow(sheet: WorkbookSheet, area: CellArea, row: number): boolean {
  return !sheet.merges.some(
    (merge) => merge.firstRow < row && merge.lastRow >= row && merge.firstColumn >= area.firstColumn,
  );
}

function isParagraph(text: string): boolean {
  if (text.length > LONGEST_LABEL || TITLE.test(text)) return true;
  return HEADING.test(text) && !ROW_LABELS.has(normaliseLabel(text));
}
