import type { Table } from '../tree/nodes.js';
import type { StyleSheet, TableStyle } from './style-sheet.js';

/** `official`: a frame heavier than the lines inside. `bare`: all lines alike. */
export type TableLines = 'official' | 'bare';

/** What of a table its measures depend on. */
export type TableSetting = Pick<Table, 'orientation' | 'isDense' | 'isRunningText'>;

/** The style of a table as it stands: tables across the page have closer rows, dense ones smaller figures, those of running text larger letters. Pure. */
export function tableStyleOf(
  { table: style }: StyleSheet,
  { orientation, isDense, isRunningText }: TableSetting,
): TableStyle {
  if (isDense) return { ...style, ...style.dense };
  if (isRunningText) return { ...style, ...style.runningText };
  return orientation === 'landscape' ? { ...style, ...style.landscape } : style;
}

/** The style sheet with other lines around its tables. Pure. */
export function withTableLines(sheet: StyleSheet, lines: TableLines): StyleSheet {
  if (lines === 'official') return sheet;
  return { ...sheet, table: { ...sheet.table, frame: sheet.table.border } };
}
