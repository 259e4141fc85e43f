import { type TableCell, toTwips } from '@xxgk/model';
import type { DocxContext } from '../docx-context.js';
import { element, valueElement, type Xml } from '../xml/element.js';
import { styleIds } from './style-ids.js';
import { fontsElement, paragraphProperties, sizeElements, styleElement } from './style-xml.js';

const CELLS: Readonly<
  Record<TableCell['role'], { readonly name: string; readonly alignment: 'center' | 'left' }>
> = {
  columnHeader: { name: '公文表头', alignment: 'center' },
  rowHeader: { name: '公文表格项目', alignment: 'left' },
  figure: { name: '公文表格数字', alignment: 'center' },
};

/** The table style with its cell margins, and a paragraph style for each kind of cell. */
export function tableStyles(context: DocxContext): readonly Xml[] {
  const roles = Object.keys(CELLS) as readonly TableCell['role'][];
  return [tableStyle(context), tableTextStyle(context), ...roles.map((role) => cellStyle(role, context))];
}

function tableStyle({ sheet }: DocxContext): Xml {
  const { horizontal, vertical } = sheet.table.cellMargin;
  const margin = (side: string, width: number): Xml =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  return styleElement(
    { id: styleIds.table, type: 'table', name: '公文表', priority: 5, basedOn: 'TableNormal' },
    element(
      'w:tblPr',
      {},
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

function tableTextStyle({ sheet, fonts }: DocxContext): Xml {
  const { table } = sheet;
  return styleElement(
    { id: styleIds.tableText, type: 'paragraph', name: '公文表格', priority: 5, basedOn: 'Normal' },
    paragraphProperties({ linePitch: toTwips(table.linePitch), alignment: 'left' }),
    element('w:rPr', {}, fontsElement(fonts[table.typeface]), ...sizeElements(table.size)),
  );
}

function cellStyle(role: TableCell['role'], { sheet, fonts }: DocxContext): Xml {
  const { name, alignment } = CELLS[role];
  return styleElement(
    { id: styleIds.tableCell[role], type: 'paragraph', name, priority: 5, basedOn: styleIds.tableText },
    element('w:pPr', {}, valueElement('w:jc', alignment)),
    ...(role === 'columnHeader'
      ? [element('w:rPr', {}, fontsElement(fonts[sheet.table.headerTypeface]))]
      : []),
  );
}
