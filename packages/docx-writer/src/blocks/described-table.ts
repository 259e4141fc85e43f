import { type ITableOptions, type IXmlableObject, Table } from 'docx';
import { amended } from '../xml/docx-internals.js';
import { attributes, node } from '../xml/nodes.js';

/** A table with the title and description that screen readers speak, which the library does not know. */
export function describedTable(summary: string, options: ITableOptions): Table {
  // Both elements close the sequence of `w:tblPr`.
  const value = attributes({ 'w:val': summary });
  const described = [node('w:tblCaption', value), node('w:tblDescription', value)];
  return amended(new Table(options), ({ 'w:tbl': content }) =>
    node(
      'w:tbl',
      (content as readonly IXmlableObject[]).map((child) =>
        'w:tblPr' in child ? node('w:tblPr', [...child['w:tblPr'], ...described]) : child,
      ),
    ),
  );
}
