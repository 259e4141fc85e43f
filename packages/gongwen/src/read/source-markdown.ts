import type { Finding, Language } from '@xxgk/document';
import { describeSourcePlace, type SourceBlock, type SourceDocument, type SourceTable } from '@xxgk/sources';
import { leftOut, tableSpread } from './source-findings.js';

/** Marks that Markdown would take for its own. */
const MARKS = /[\\`*_[\]<>|]/gu;

/** The Markdown of a document of another format, with what could not be carried over. Pure. */
export function sourceMarkdown(
  document: SourceDocument,
  language: Language,
): { readonly markdown: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = (document.notes ?? []).map(({ text, place }) =>
    leftOut.find(language, { where: describeSourcePlace(place, language) }, text),
  );
  const blocks = document.blocks.map((block) => blockMarkdown(block, findings, language));
  return { markdown: `${blocks.filter((text) => text !== '').join('\n\n')}\n`, findings };
}

function blockMarkdown(block: SourceBlock, findings: Finding[], language: Language): string {
  if (block.type === 'table') return tableMarkdown(block, findings, language);
  return block.text
    .split('\n')
    .map((line) => escaped(line.trim()))
    .filter((line) => line !== '')
    .join('\n\n');
}

/** The words as they are: what looks like a mark of Markdown is none. */
function escaped(line: string): string {
  return line
    .replace(MARKS, '\\$&')
    .replace(/^(#{1,6}\s|[-+]\s|>|(\d{1,3})([.)])\s)/u, (mark) => `\\${mark}`);
}

/** A table with its merged cells spread: Markdown knows none. */
function tableMarkdown(table: SourceTable, findings: Finding[], language: Language): string {
  const rows = Array.from({ length: table.rowCount }, () => new Array<string>(table.columnCount).fill(''));
  let isMerged = false;
  for (const { row, column, rowSpan, columnSpan, text } of table.cells) {
    isMerged ||= rowSpan > 1 || columnSpan > 1;
    const line = rows[row];
    if (line !== undefined) line[column] = text;
  }
  if (isMerged)
    findings.push(tableSpread.find(language, { where: describeSourcePlace(table.place, language) }));
  const cell = (text: string): string =>
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().replace(MARKS, '\\$&'))
      .join('<br>');
  const [head = [], ...body] = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(table.columnCount)}`, ...body].join('\n');
}
