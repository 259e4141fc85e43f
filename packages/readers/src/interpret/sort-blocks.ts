import type { TableId } from '@xxgk/model';
import type { SourceDocument } from '@xxgk/sources';
import { tidyLine } from '@xxgk/sources';
import { classifyRows } from './classify-rows.js';
import { findSection } from './prose/find-section.js';
import type { Line } from './prose/line.js';
import { type TableRow, tableRows } from './tables/table-row.js';

/** A document sorted into its lines of prose and the rows of the three tables. */
export interface SortedDocument {
  readonly lines: readonly Line[];
  readonly rows: Readonly<Record<TableId, readonly TableRow[]>>;
}

/** Sorts the blocks of a document. Tables that are none of the three give their cells as lines. */
export function sortBlocks(source: SourceDocument): SortedDocument {
  const lines: Line[] = [];
  const rows: Record<TableId, TableRow[]> = { disclosure: [], applications: [], proceedings: [] };
  let previous: TableId | undefined;
  source.blocks.forEach((block, index) => {
    if (block.type === 'paragraph') {
      for (const line of linesOf(block.text, block.place, block.headingLevel !== undefined)) lines.push(line);
      if (findSection(block.text)) previous = undefined;
      return;
    }
    const own = tableRows(block, index);
    const classes = classifyRows(own, previous);
    own.forEach((row, at) => {
      const table = classes[at];
      const heading = row.cells.find(({ text }) => text.trim() !== '');
      if (table === undefined || (heading && isSectionRow(row))) lines.push(...linesOfRow(row));
      else rows[table].push(row);
    });
    previous = classes.at(-1) ?? previous;
  });
  return { lines, rows };
}

function isSectionRow({ cells }: TableRow): boolean {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return filled.length === 1 && findSection(filled[0]?.text ?? '') !== undefined;
}

function linesOfRow({ cells }: TableRow): readonly Line[] {
  return cells.flatMap(({ text, place }) => linesOf(text, place, false));
}

function linesOf(text: string, place: Line['place'], isHeading: boolean): readonly Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
    .map(tidyLine)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, place, isHeading }));
}
