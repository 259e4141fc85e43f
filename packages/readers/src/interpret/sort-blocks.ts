import type { TableId } from '@xxgk/model';
import type { SourceBlock, SourceDocument, SourceTable } from '@xxgk/sources';
import { tidyLine } from '@xxgk/sources';
import { classifyRows } from './classify-rows.js';
import { proceedingOf } from './proceedings/proceeding-label.js';
import { findSection } from './prose/find-section.js';
import type { Line } from './prose/line.js';
import { partHeadings } from './prose/part-headings.js';
import { type TableRow, tableRows } from './tables/table-row.js';

/** A document sorted into its lines of prose and the rows of the three tables. */
export interface SortedDocument {
  readonly lines: readonly Line[];
  readonly rows: Readonly<Record<TableId, readonly TableRow[]>>;
}

const AFTER_TABLE = { afterTable: true } as const;

/** Sorts the blocks of a document. Tables that are none of the three give their cells as lines. */
export function sortBlocks(source: SourceDocument): SortedDocument {
  const lines: Line[] = [];
  const rows: Record<TableId, TableRow[]> = { disclosure: [], applications: [], proceedings: [] };
  let previous: TableId | undefined;
  let section: string | undefined;
  let afterTable = false;
  source.blocks.forEach((block, index) => {
    if (block.type === 'paragraph') {
      const hit = findSection(block.text);
      const after = hit === undefined && afterTable ? AFTER_TABLE : {};
      for (const line of linesOf(block.text, block.place, block.headingLevel !== undefined))
        lines.push({ ...line, ...after });
      if (hit) {
        previous = undefined;
        afterTable = false;
        section = hit.content;
      }
      return;
    }
    const heading =
      section === 'proceedings' ? namedAbove(source.blocks[index - 1], block, index) : undefined;
    const table = tableRows(block, index);
    const own = heading === undefined ? table : [heading, ...table];
    if (heading !== undefined) lines.pop();
    const classes = classifyRows(own, previous);
    own.forEach((row, at) => {
      const kind = classes[at];
      if (kind === undefined || isSectionRow(row)) {
        if (isSectionRow(row)) afterTable = false;
        lines.push(...linesOfRow(row).map((line) => (afterTable ? { ...line, ...AFTER_TABLE } : line)));
      } else {
        rows[kind].push(row);
        afterTable = true;
      }
    });
    previous = classes.at(-1) ?? previous;
  });
  return { lines, rows };
}

/** The paragraph above a table as its first row, where it names the proceeding that the table is about. */
function namedAbove(
  above: SourceBlock | undefined,
  { columnCount }: SourceTable,
  table: number,
): TableRow | undefined {
  if (above?.type !== 'paragraph' || proceedingOf(above.text) === undefined) return undefined;
  const { text, place } = above;
  const cell = { row: -1, column: 0, rowSpan: 1, columnSpan: Math.max(1, columnCount), text, place };
  return { table, row: -1, cells: [cell], above: [], columnCount };
}

function isSectionRow({ cells }: TableRow): boolean {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return filled.length === 1 && findSection(filled[0]?.text ?? '') !== undefined;
}

function linesOfRow({ cells }: TableRow): readonly Line[] {
  return cells.flatMap(({ text, place }) =>
    linesOf(text, place, false).map((line) => ({ ...line, isCell: true })),
  );
}

function linesOf(text: string, place: Line['place'], isHeading: boolean): readonly Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
    .map(tidyLine)
    .flatMap(partHeadings)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, place, isHeading }));
}
