import { findSection } from '../interpret/find-section.js';
import type { SourceBlock, SourceDocument, SourceTable } from '../source-document.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import { lineCells } from './line-cells.js';
import { type TextLine, textLines } from './text-lines.js';

const TABLE_SECTIONS: ReadonlySet<string> = new Set(['disclosure', 'applications', 'proceedings']);
/** A remark among the lines of a table. */
const REMARK = /^(?:注|备注|说明|附注)\s*[：:]/u;
const SENTENCE_LENGTH = 40;

/**
 * Reads the text of a published report: lines with tabs, and lines below the headings of the three tables, are rows of
 * tables; the rest is prose, with hard line breaks undone.
 */
export function readText(text: string): SourceDocument {
  const blocks: SourceBlock[] = [];
  let prose: TextLine[] = [];
  let rows: TextLine[] = [];
  let isInTable = false;
  const flush = (): void => {
    blocks.push(...paragraphsOf(prose));
    if (rows.length > 0) blocks.push(tableOf(rows, blocks.filter(({ type }) => type === 'table').length + 1));
    prose = [];
    rows = [];
  };
  for (const line of textLines(text)) {
    const section = findSection(line.text);
    if (section) {
      flush();
      blocks.push(...paragraphsOf([line]));
      isInTable = TABLE_SECTIONS.has(section.content);
    } else if (isRow(line.text, isInTable)) {
      if (prose.length > 0) flush();
      rows.push(line);
    } else {
      if (rows.length > 0) flush();
      prose.push(line);
    }
  }
  flush();
  return { format: 'text', blocks };
}

function isRow(text: string, isInTable: boolean): boolean {
  if (/\S\s*\t+\s*\S/u.test(text)) return true;
  if (!isInTable) return false;
  const plain = text.trim();
  return !REMARK.test(plain) && !(plain.length > SENTENCE_LENGTH && /。$/u.test(plain));
}

function paragraphsOf(lines: readonly TextLine[]): readonly SourceBlock[] {
  return joinWrappedLines(lines).map((line) => ({
    type: 'paragraph',
    text: line.text,
    place: placeOf(line),
  }));
}

function tableOf(lines: readonly TextLine[], number: number): SourceTable {
  const cells = lines.flatMap((line, row) =>
    lineCells(line.text).map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      place: { ...placeOf(line), table: number, column: column + 1 },
    })),
  );
  return { type: 'table', rowCount: lines.length, columnCount: 0, cells, place: { table: number } };
}

function placeOf({ page, number, offset }: TextLine): SourceTable['place'] {
  return { ...(page > 1 ? { page } : {}), line: number, offset };
}
