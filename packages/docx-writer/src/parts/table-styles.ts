import { element, type Xml } from '@xxgk/container';
import {
  type Length,
  type TableCell,
  type TableSetting,
  type TableStyle,
  tableStyleOf,
  toPoints,
  toTwips,
} from '@xxgk/document';
import type { DocxContext } from '../docx-context.js';
import { valueElement } from '../xml/value-element.js';
import { styleIds } from './style-ids.js';
import { fontsElement, paragraphProperties, sizeElements, styleElement } from './style-xml.js';

const CELLS: Readonly<
  Record<TableCell['role'], { readonly name: string; readonly alignment: 'center' | 'left' }>
> = {
  columnHeader: { name: '公文表头', alignment: 'center' },
  rowHeader: { name: '公文表格项目', alignment: 'left' },
  figure: { name: '公文表格数字', alignment: 'center' },
  text: { name: '公文表格文字', alignment: 'left' },
};

/** Styles of tables that stand one way. */
export interface TableStyleIds {
  readonly table: string;
  readonly text: string;
  readonly cell: Readonly<Record<TableCell['role'], string>>;
}

const IDS: Readonly<
  Record<'upright' | 'landscape' | 'dense' | 'runningText', TableStyleIds & { readonly suffix: string }>
> = {
  upright: { table: styleIds.table, text: styleIds.tableText, cell: styleIds.tableCell, suffix: '' },
  landscape: {
    table: styleIds.turnedTable,
    text: styleIds.turnedTableText,
    cell: styleIds.turnedTableCell,
    suffix: '（横排）',
  },
  dense: {
    table: styleIds.denseTable,
    text: styleIds.denseTableText,
    cell: styleIds.denseTableCell,
    suffix: '（紧排）',
  },
  runningText: {
    table: styleIds.textTable,
    text: styleIds.textTableText,
    cell: styleIds.textTableCell,
    suffix: '（正文）',
  },
};

/** The ids of the styles of a table. */
export function tableStyleIds(table: TableSetting): TableStyleIds {
  return idsOf(table);
}

function idsOf({ orientation, isDense, isRunningText }: TableSetting): (typeof IDS)['upright'] {
  if (isDense) return IDS.dense;
  return IDS[isRunningText ? 'runningText' : (orientation ?? 'upright')];
}

/** The table style with its cell margins, and a paragraph style for each kind of cell; for turned and dense tables, closer ones. */
export function tableStyles(context: DocxContext): readonly Xml[] {
  return [
    ...stylesOf({}, context),
    ...stylesOf({ orientation: 'landscape' }, context),
    ...stylesOf({ isDense: true }, context),
    ...stylesOf({ isRunningText: true }, context),
  ];
}

function stylesOf(table: TableSetting, context: DocxContext): readonly Xml[] {
  const { suffix, table: id, text, cell } = idsOf(table);
  const style = tableStyleOf(context.sheet, table);
  const roles = Object.keys(CELLS) as readonly TableCell['role'][];
  return [
    tableStyle(id, `公文表${suffix}`, style),
    textStyle(text, `公文表格${suffix}`, style, context),
    ...roles.map((role) =>
      styleElement(
        { id: cell[role], type: 'paragraph', name: CELLS[role].name + suffix, priority: 5, basedOn: text },
        element('w:pPr', {}, valueElement('w:jc', CELLS[role].alignment)),
        ...(role === 'columnHeader'
          ? [element('w:rPr', {}, fontsElement(context.fonts[style.headerTypeface]))]
          : []),
      ),
    ),
  ];
}

/** Lines and white of a table: whoever changes its style changes them in all tables at once. */
function tableStyle(id: string, name: string, style: TableStyle): Xml {
  const { horizontal, vertical } = style.cellMargin;
  const margin = (side: string, width: number): Xml =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  return styleElement(
    { id, type: 'table', name, priority: 5, basedOn: 'TableNormal' },
    element(
      'w:tblPr',
      {},
      tableBorders(style),
      element(
        'w:tblCellMar',
        {},
        margin('top', toTwips(vertical)),
        margin('left', toTwips(horizontal)),
        margin('bottom', toTwips(vertical)),
        margin('right', toTwips(horizontal)),
      ),
    ),
  );
}

/** `w:sz` counts eighths of a point. */
function tableBorders({ border, frame }: TableStyle): Xml {
  const line = (side: string, thickness: Length): Xml =>
    element(`w:${side}`, {
      'w:val': 'single',
      'w:sz': Math.round(toPoints(thickness) * 8),
      'w:space': 0,
      'w:color': 'auto',
    });
  const around = ['top', 'left', 'bottom', 'right'].map((side) => line(side, frame));
  return element('w:tblBorders', {}, ...around, line('insideH', border), line('insideV', border));
}

function textStyle(id: string, name: string, style: TableStyle, { fonts }: DocxContext): Xml {
  return styleElement(
    { id, type: 'paragraph', name, priority: 5, basedOn: 'Normal' },
    paragraphProperties({ linePitch: toTwips(style.linePitch), alignment: 'left' }),
    element('w:rPr', {}, fontsElement(fonts[style.typeface]), ...sizeElements(style.size)),
  );
}
