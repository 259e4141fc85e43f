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
    Array.from({ length: columns }, (_, column) => cellText(children[column], inCells)),
  );
  const align = Array.from({ length: columns }, (_, column) => node.align?.[column] ?? undefined);
  const table = makeTable(id, texts, align, isTurned);
  return [notes.length === 0 ? table : { ...table, remark: noteText({ notes }) }];
}

/** A table of words: the first row are its heads. `isTurned`: its part stands across the page. */
export function makeTable(
  id: string,
  texts: readonly (readonly string[])[],
  align: readonly ('left' | 'center' | 'right' | undefined)[] = [],
  isTurned = false,
): Table {
  const [head = [], ...body] = texts;
  const isFigures = head.map((_, column) => {
    const filled = body.map((row) => row[column] ?? '').filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => NUMBER.test(text));
  });
  const rows = texts.map((row, index) =>
    tableRow(
      row.map((text, column) => {
        if (index === 0) return tableCell('columnHeader', text);
        const alignment = align[column];
        if (isFigures[column] === true && alignment === undefined) return tableCell('figure', text);
        const cell = tableCell('text', text);
        return { ...cell, alignment: alignment ?? (isShort(body, column) ? 'center' : 'left') };
      }),
      texts.length <= KEPT_ROWS && index < texts.length - 1,
    ),
  );
  const natural = head.map((_, column) => {
    const widths = texts.map((row) => Math.max(...(row[column] ?? '').split('\n').map(titleWidth)));
    return Math.max(NARROWEST, Math.min(WIDEST, Math.max(...widths))) + CELL_MARGINS;
  });
  const words = head.map((_, column) => {
    const widths = texts.flatMap((row) => (row[column] ?? '').match(WORD) ?? []).map(wordWidth);
    return Math.max(0, ...widths) + CELL_MARGINS + WORD_SLACK;
  });
  return {
    type: 'table',
    id,
    summary: head.filter((text) => text !== '').join('、'),
    headerRowCount: 1,
    rows,
    ...tableColumns(natural, words, isTurned),
  };
}

function wordWidth(word: string): number {
  return titleWidth(word) + CAPITAL_EXCESS * (word.match(/[A-Z%@]/gu)?.length ?? 0);
}

/** Words that fit into a line of a narrow column stand in its middle, as practice has it. */
function isShort(body: readonly (readonly string[])[], column: number): boolean {
  return body.every((row) => titleWidth(row[column] ?? '') <= 6);
}

function cellText(cell: MarkdownCell | undefined, reading: Reading): string {
  if (cell === undefined) return '';
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
