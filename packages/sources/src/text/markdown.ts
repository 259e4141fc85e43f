import type { SourceTable } from '../source-document.js';
import type { TextLine } from './text-lines.js';

const SIGN = /^#{1,6}\s|^\|.*\|$|^\*\*.+\*\*$/u;
const RULE_CELL = /^:?-+:?$/u;

/** Whether a text has the marks of Markdown: headings, tables drawn with bars, bold lines. */
export function isMarkdown(text: string): boolean {
  return text.split('\n').some((line) => SIGN.test(line.startsWith('#') ? line : line.trim()));
}

/** A line without the marks of Markdown around its words. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/u, '')
    .trimEnd()
    .replace(/(?<=\s)#+$/u, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/gu, '$1')
    .replace(/&nbsp;/gu, ' ');
}

/** Level of a Markdown heading. */
export function markdownLevel(text: string): number | undefined {
  return /^\s*(#{1,6})\s/u.exec(text)?.[1]?.length;
}

export function isTableLine(text: string): boolean {
  return /^\|.*\|$/u.test(text.trim());
}

/** Lines drawn with bars as a table with columns; the line below the head is left out. */
export function markdownTable(lines: readonly TextLine[], number: number): SourceTable {
  const rows = lines.filter(({ text }) => !isRule(text));
  const cells = rows.flatMap((line, row) =>
    cellsOf(line.text).map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      place: { line: line.number, offset: line.offset, table: number, row: row + 1, column: column + 1 },
    })),
  );
  const columnCount = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return { type: 'table', rowCount: rows.length, columnCount, cells, place: { table: number } };
}

/** The line below the head of a table: `|---|:--:|`. */
function isRule(line: string): boolean {
  const cells = line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|');
  return line.includes('|') && cells.every((cell) => RULE_CELL.test(cell.trim()));
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => withoutMarks(cell.replace(/<br\s*\/?>/giu, '\n')).trim());
}
