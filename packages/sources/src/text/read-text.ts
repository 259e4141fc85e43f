import { type Landmarks, noLandmarks } from '../landmarks.js';
import type { SourceBlock, SourceDocument, SourceTable } from '../source-document.js';
import { joinWrappedLines, wrappingOf } from './join-wrapped-lines.js';
import { lineCells } from './line-cells.js';
import { isMarkdown, isTableLine, markdownLevel, markdownTable, withoutMarks } from './markdown.js';
import { type TextLine, textLines } from './text-lines.js';

/** A remark among the lines of a table. */
const REMARK = /^(?:注|备注|说明|附注)\s*[：:]/u;
const SENTENCE_LENGTH = 40;

/**
 * Reads the text of a published document: lines with tabs, and lines below headings that open a table, are rows of
 * tables; the rest is prose, with hard line breaks undone.
 */
export function readText(text: string, landmarks: Landmarks = noLandmarks): SourceDocument {
  const lines = classified(textLines(text), isMarkdown(text), landmarks);
  const wrapping = wrappingOf(lines.flatMap(({ kind, line }) => (kind === 'prose' ? [line] : [])));
  const blocks: SourceBlock[] = [];
  let tables = 0;
  for (const { kind, lines: run } of runsOf(lines)) {
    if (kind === 'row' || kind === 'bars') {
      tables += 1;
      blocks.push(kind === 'row' ? tableOf(run, tables, landmarks) : markdownTable(run, tables));
      continue;
    }
    const paragraphs = kind === 'prose' && wrapping ? joinWrappedLines(run, wrapping) : run;
    for (const line of paragraphs) {
      const level = line.headingLevel === undefined ? {} : { headingLevel: line.headingLevel };
      blocks.push({ type: 'paragraph', text: line.text, ...level, place: placeOf(line) });
    }
  }
  return { format: 'text', blocks };
}

type LineKind = 'heading' | 'row' | 'bars' | 'prose';

interface ClassifiedLine {
  readonly kind: LineKind;
  readonly line: TextLine;
}

function classified(
  lines: readonly TextLine[],
  hasMarks: boolean,
  { isHeading, opensTable }: Landmarks,
): readonly ClassifiedLine[] {
  let isInTable = false;
  return lines.map((source) => {
    if (hasMarks && isTableLine(source.text)) return { kind: 'bars', line: source };
    const level = hasMarks ? markdownLevel(source.text) : undefined;
    const line = {
      ...source,
      ...(hasMarks ? { text: withoutMarks(source.text) } : {}),
      ...(level === undefined ? {} : { headingLevel: level }),
    };
    const isLandmark = isHeading(line.text);
    if (isLandmark) isInTable = opensTable(line.text);
    if (isLandmark || level !== undefined) return { kind: 'heading', line };
    return { kind: isRow(line.text, isInTable) ? 'row' : 'prose', line };
  });
}

/** Lines of one kind that follow each other. */
function runsOf(
  lines: readonly ClassifiedLine[],
): readonly { readonly kind: LineKind; readonly lines: readonly TextLine[] }[] {
  const runs: { readonly kind: LineKind; readonly lines: TextLine[] }[] = [];
  for (const { kind, line } of lines) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

function isRow(text: string, isInTable: boolean): boolean {
  if (text.trim().includes('\t')) return true;
  if (!isInTable) return false;
  const plain = text.trim();
  return !REMARK.test(plain) && !(plain.length > SENTENCE_LENGTH && /。$/u.test(plain));
}

function tableOf(lines: readonly TextLine[], number: number, { isFigure }: Landmarks): SourceTable {
  const cells = lines.flatMap((line, row) =>
    lineCells(line.text, isFigure).map((text, column) => ({
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
