import type { Heading, Inline, Paragraph, TableCell, TableRow, Text } from './nodes.js';

export function text(value: string, role?: Text['role']): Text {
  return role === undefined ? { type: 'text', value } : { type: 'text', value, role };
}

export function heading(level: Heading['level'], children: readonly Inline[]): Heading {
  return { type: 'heading', level, children };
}

export function paragraph(children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children };
}

export function tableCell(
  role: TableCell['role'],
  value: string,
  options: { readonly columnSpan?: number; readonly rowSpan?: number; readonly path?: string } = {},
): TableCell {
  const { columnSpan = 1, rowSpan = 1, path } = options;
  const cell: TableCell = { type: 'tableCell', role, columnSpan, rowSpan, text: value };
  return path === undefined ? cell : { ...cell, path };
}

export function tableRow(cells: readonly TableCell[], keepWithNext = false): TableRow {
  return { type: 'tableRow', cells, keepWithNext };
}
