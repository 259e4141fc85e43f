import { element, type Xml, xmlPart, xmlText } from '@xxgk/container';
import { cellReference, rangeReference } from '../cell-reference.js';
import type { Alarm, Cell, Sheet, Validation } from '../sheet.js';
import { countedList } from './counted-list.js';
import type { StyleBook } from './style-book.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Paper A4 as page setups number it. @rule ECMA-376 §18.3.1.63 */
const A4 = 9;
/** Inches, as page margins are given. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 };
/** Height of a row that asks for none, in points. */
const DEFAULT_ROW_HEIGHT = 18;
/** Protected, but looks may be changed and rows inserted: 0 allows. @rule ECMA-376 §18.3.1.85 */
const PROTECTION = { sheet: 1, formatCells: 0, formatColumns: 0, formatRows: 0, insertRows: 0 };
/** Text that would become a formula if a person opened the cell for editing and closed it again. */
const FORMULA_START = /^[\t\r\n]*[=+\-@＝＋－＠]/u;

/** The part of one sheet. Elements stand in the order the schema demands. @rule ECMA-376 §18.3.1.99 */
export function worksheetPart(sheet: Sheet, isFirst: boolean, styles: StyleBook): string {
  return xmlPart(
    element(
      'worksheet',
      { xmlns: NAMESPACE, 'xmlns:r': sheet.chart === undefined ? undefined : RELATIONSHIPS },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: sheet.isWide ? 0 : 1 })),
      element('dimension', { ref: rangeReference(dimensionOf(sheet)) }),
      sheetViews(sheet, isFirst),
      element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
      element('cols', {}, ...sheet.columnWidths.map(column)),
      element('sheetData', {}, ...rowsOf(sheet, styles)),
      ...(sheet.isProtected === true ? [element('sheetProtection', PROTECTION)] : []),
      ...(sheet.filter === undefined ? [] : [element('autoFilter', { ref: rangeReference(sheet.filter) })]),
      ...countedList(
        'mergeCells',
        sheet.merges.map((range) => element('mergeCell', { ref: rangeReference(range) })),
      ),
      ...sheet.alarms.map(conditionalFormatting),
      ...countedList('dataValidations', sheet.validations.map(dataValidation)),
      element('printOptions', { horizontalCentered: 1 }),
      element('pageMargins', MARGINS),
      element('pageSetup', {
        paperSize: A4,
        orientation: sheet.landscape ? 'landscape' : 'portrait',
        fitToWidth: sheet.isWide ? undefined : 1,
        fitToHeight: sheet.isWide ? undefined : 0,
      }),
      ...(sheet.chart === undefined ? [] : [element('drawing', { 'r:id': 'rId1' })]),
    ),
  );
}

function dimensionOf({ cells }: Sheet) {
  const last = { row: 0, column: 0 };
  for (const { row, column: index } of cells) {
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, index);
  }
  return { first: { row: 0, column: 0 }, last };
}

function sheetViews({ freezeAt }: Sheet, isFirst: boolean): Xml {
  const view = { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  if (freezeAt === undefined) return element('sheetViews', {}, element('sheetView', view));
  const { row, column: columns } = freezeAt;
  const pane = columns > 0 && row > 0 ? 'bottomRight' : row > 0 ? 'bottomLeft' : 'topRight';
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      view,
      element('pane', {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: row > 0 ? row : undefined,
        topLeftCell: cellReference(freezeAt),
        activePane: pane,
        state: 'frozen',
      }),
    ),
  );
}

function column(width: number, index: number): Xml {
  return element('col', { min: index + 1, max: index + 1, width, customWidth: 1 });
}

function rowsOf({ cells, rowHeights }: Sheet, styles: StyleBook): readonly Xml[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const height = rowHeights.get(row);
      const inOrder = (rows.get(row) ?? []).toSorted((a, b) => a.column - b.column);
      return element(
        'row',
        { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 },
        ...inOrder.map((cell) => cellXml(cell, styles)),
      );
    });
}

function cellXml(cell: Cell, styles: StyleBook): Xml {
  const { value } = cell;
  const isQuoted = value.type === 'text' && FORMULA_START.test(value.text);
  const attributes = {
    r: cellReference(cell),
    s: styles.indexOf(cell.style, { note: cell.note, isQuoted }),
  };
  switch (value.type) {
    case 'blank':
      return element('c', attributes);
    case 'text': {
      const text = element('t', { 'xml:space': 'preserve' }, xmlText(value.text));
      return element('c', { ...attributes, t: 'inlineStr' }, element('is', {}, text));
    }
    case 'number':
      return element('c', attributes, element('v', {}, xmlText(value.number)));
    case 'formula':
      return element(
        'c',
        { ...attributes, t: typeof value.result === 'string' ? 'str' : undefined },
        element('f', {}, xmlText(value.formula)),
        element('v', {}, xmlText(`${value.result}`)),
      );
  }
}

function conditionalFormatting({ ranges, formula }: Alarm, index: number): Xml {
  return element(
    'conditionalFormatting',
    { sqref: ranges.map((range) => rangeReference(range)).join(' ') },
    element(
      'cfRule',
      { type: 'expression', dxfId: 0, priority: index + 1 },
      element('formula', {}, xmlText(formula)),
    ),
  );
}

function dataValidation({ ranges, allows, severity, title, message }: Validation): Xml {
  const attributes = {
    type: allows.type,
    errorStyle: severity === 'warning' ? 'warning' : undefined,
    operator: allows.type === 'list' ? undefined : operatorOf(allows),
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: title,
    error: message,
    sqref: ranges.map((range) => rangeReference(range)).join(' '),
  };
  return element('dataValidation', attributes, ...limitsOf(allows));
}

function operatorOf({ least, most }: { readonly least?: number; readonly most?: number }) {
  if (least !== undefined && most !== undefined) return undefined;
  return most === undefined ? 'greaterThanOrEqual' : 'lessThanOrEqual';
}

function limitsOf(allows: Validation['allows']): readonly Xml[] {
  if (allows.type === 'list') return [element('formula1', {}, xmlText(`"${allows.items.join(',')}"`))];
  const { least, most } = allows;
  const limits = [least, most].filter((limit) => limit !== undefined);
  return limits.map((limit, index) => element(`formula${index + 1}`, {}, xmlText(`${limit}`)));
}
