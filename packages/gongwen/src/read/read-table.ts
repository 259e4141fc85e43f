import {
  type Block,
  type BlockOf,
  noteMark,
  noteText,
  tableCell,
  tableRow,
  titleWidth,
} from '@xxgk/document';
import type { TableCell as MarkdownCell, Table as MarkdownTable } from 'mdast';
import { lineAt, SOURCE_PATH } from '../gongwen.js';
import { linesOf, type Reading, tell, wordsOf } from './inlines.js';
import { type MergedCell, mergedCells, type WrittenCell } from './merged-cells.js';
import { tableTooWide } from './read-findings.js';
import { tableColumns } from './table-columns.js';

type Table = BlockOf<'table'>;

/** Columns that an A4 page has room for across, two characters in each in the closest measures. */
const MOST_COLUMNS = 36;
/** Most and least characters that count for the width of a column. */
const WIDEST = 24;
const NARROWEST = 2;
/** What is not broken at the end of a line: letters, digits and their marks, and what a mark joins. */
const WORD = /[!-~]+(?:[、。，．][!-~]+)*/gu;
/** Em beside a word, for the margins of the closest tables are wider in em. */
const WORD_SLACK = 0.4;
/** Capitals are wider than the half of a character that other letters have. */
const CAPITAL_EXCESS = 0.35;
/** A table of so few rows is not divided between pages. */
const KEPT_ROWS = 10;
/** Em of both margins of a cell, and a little more, so that no rounding breaks a line. */
const CELL_MARGINS = 1;
/** Em of words that stand in the middle, and rows that may be heads. */
const SHORT = 6;
const MOST_HEAD_ROWS = 3;
const NUMBER = /^[-+]?[\d,]*\.?\d+%?$|^[-—/]$/u;

/** A table with its columns as wide as their words ask, figures from the right; across the page where it must be. */
export function readTable(
  node: MarkdownTable,
  id: string,
  isTurned: boolean,
  reading: Reading,
): readonly Block[] {
  const start = node.position?.start.offset ?? 0;
  const columns = Math.max(...node.children.map(({ children }) => children.length));
  if (columns > MOST_COLUMNS) {
    const line = lineAt(reading.source, start);
    const place = { path: [SOURCE_PATH], range: { start, end: start + 1 } };
    reading.findings.push(tableTooWide.find(reading.language, place, line, columns, MOST_COLUMNS));
    return [];
  }
  const notes: string[] = [];
  // Notes of cells stand below the table.
  const inCells: Reading = {
    ...reading,
    noteElsewhere: (note) => noteMark(notes.push(wordsOf(note)) - 1),
  };
  const texts = node.children.map(({ children }) =>
    Array.from({ length: columns }, (_, column) => writtenCell(children[column], column, inCells)),
  );
  const align = Array.from({ length: columns }, (_, column) => node.align?.[column] ?? undefined);
  const { rows, apart } = mergedCells(texts);
  if (apart > 0) tell(reading, 'merge', start);
  const table = makeTable(id, rows, align, isTurned);
  return [notes.length === 0 ? table : { ...table, remark: noteText({ notes }) }];
}

/** A table of words: the first rows are its heads. `isTurned`: its part stands across the page. */
function makeTable(
  id: string,
  cells: readonly (readonly MergedCell[])[],
  align: readonly ('left' | 'center' | 'right' | undefined)[],
  isTurned: boolean,
): Table {
  const headerRowCount = headRows(cells);
  const body = cells.slice(headerRowCount).flat();
  const inColumn = (column: number): readonly string[] =>
    body.filter((cell) => cell.column === column && cell.columnSpan === 1).map(({ text }) => text);
  const columns = align.map((_, column) => {
    const filled = inColumn(column).filter((text) => text !== '');
    return {
      isFigures: filled.length > 0 && filled.every((text) => NUMBER.test(text)),
      // Words that fit into a line of a narrow column stand in its middle, as practice has it.
      isShort: filled.every((text) => titleWidth(text) <= SHORT),
    };
  });
  const rows = cells.map((row, index) =>
    tableRow(
      row.map(({ text, column, columnSpan, rowSpan }) => {
        const spans = { columnSpan, rowSpan };
        if (index < headerRowCount) return tableCell('columnHeader', text, spans);
        const alignment = align[column];
        const own = { isFigures: NUMBER.test(text), isShort: titleWidth(text) <= SHORT };
        const { isFigures, isShort } = columnSpan > 1 ? own : (columns[column] ?? own);
        if (isFigures === true && alignment === undefined) return tableCell('figure', text, spans);
        const cell = tableCell('text', text, spans);
        return { ...cell, alignment: alignment ?? (isShort === true ? 'center' : 'left') };
      }),
      cells.length <= KEPT_ROWS && index < cells.length - 1,
    ),
  );
  const alone = (column: number): readonly string[] =>
    cells
      .flat()
      .filter((cell) => cell.column === column && cell.columnSpan === 1)
      .map(({ text }) => text);
  const natural = align.map((_, column) => {
    const widths = alone(column).map((text) => Math.max(...text.split('\n').map(titleWidth)));
    return Math.max(NARROWEST, Math.min(WIDEST, Math.max(0, ...widths))) + CELL_MARGINS;
  });
  const words = align.map((_, column) => {
    const widths = alone(column)
      .flatMap((text) => text.match(WORD) ?? [])
      .map(wordWidth);
    return Math.max(0, ...widths) + CELL_MARGINS + WORD_SLACK;
  });
  const heads = cells[0]?.map(({ text }) => text) ?? [];
  return {
    type: 'table',
    id,
    summary: heads.filter((text) => text !== '').join('、'),
    headerRowCount,
    rows,
    ...tableColumns(natural, words, isTurned),
  };
}

/** A head that reaches down makes the rows that it reaches heads as well, where not all of the table is one. */
function headRows([first = [], ...others]: readonly (readonly MergedCell[])[]): number {
  const rows = Math.max(1, ...first.map(({ rowSpan }) => rowSpan));
  return rows <= MOST_HEAD_ROWS && rows <= others.length ? rows : 1;
}

function wordWidth(word: string): number {
  return titleWidth(word) + CAPITAL_EXCESS * (word.match(/[A-Z%@]/gu)?.length ?? 0);
}

/** A cell that goes on from the one before it has no white of its own, one that goes on from above says `^^`. @rule practice: MultiMarkdown */
function writtenCell(cell: MarkdownCell | undefined, column: number, reading: Reading): WrittenCell {
  if (cell === undefined) return { text: '' };
  const { start, end } = cell.position ?? {};
  const written = reading.source.slice(start?.offset, end?.offset);
  if (column > 0 && cell.children.length === 0 && /^\|\|?$/u.test(written))
    return { text: '', merge: 'left' };
  if (/^\|?\s*\^\^\s*\|?$/u.test(written)) return { text: '', merge: 'above' };
  return { text: cellText(cell, reading) };
}

function cellText(cell: MarkdownCell, reading: Reading): string {
  // A line end inside of a cell is written <br>.
  const parts = cell.children.map((child) =>
    child.type === 'html' && /^<br\s*\/?>$/iu.test(child.value) ? ({ type: 'break' } as const) : child,
  );
  const lines = linesOf(parts, reading);
  const looks = lines.flatMap(({ children }) => children);
  const isPlain = looks.every(
    ({ isStrong, isUnderlined, link }) => !isStrong && !isUnderlined && link === undefined,
  );
  if (!isPlain)
    tell(
      reading,
      'cell',
      cell.position?.start.offset ?? 0,
      lines.map(({ children }) => wordsOf(children)).join(''),
    );
  return lines.map(({ children }) => wordsOf(children)).join('\n');
}
