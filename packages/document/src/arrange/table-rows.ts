import type { Table } from '../tree/nodes.js';

/** Whether a row stands on the page of the next: where the table says so, and header rows always. Pure. */
export function staysWithNextRow({ rows, headerRowCount }: Table, index: number): boolean {
  return rows[index]?.keepWithNext === true || index < headerRowCount;
}
