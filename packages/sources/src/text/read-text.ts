import { type Landmarks, noLandmarks } from '../landmarks.js';
import type { SourceBlock, SourceDocument, SourceTable } from '../source-document.js';
import { barTable } from './bar-table.js';
import { barCells, drawsCells, hasBar, isFramed, isRule, withoutBars } from './bars.js';
import { joinWrappedLines, wrappingOf } from './join-wrapped-lines.js';
import { lineCells } from './line-cells.js';
import { isMarkdown, markdownLevel, withoutMarks } from './markdown.js';
import { withTabs } from './separated-values.js';
import { type TextLine, textLines } from './text-lines.js';

/** A remark among the lines of a table. */
const REMARK = /^(?:注|备注|说明|附注)\s*[：:]/u;
/** Labels and figures of the form end otherwise. */
const SENTENCE = /[。；，;,]$/u;

/**
 * Reads the text of a published document: lines with tabs or bars, and lines below headings that open a table, are rows
 * of tables; the rest is prose, with hard line breaks undone.
 */
export function readText(text: string, landmarks: Landmarks = noLandmarks): SourceDocument {
  const lines = classified(textLines(withTabs(text)), isMarkdown(text), landmarks);
  const wrapping = wrappingOf(lines.flatMap(({ kind, line }) => (kind === 'prose' ? [line] : [])));
  const blocks: SourceBlock[] = [];
  let tables = 0;
  for (const { kind, lines: run } of runsOf(lines)) {
    if (kind === 'row' || kind === 'bars') {
      tables += 1;
      blocks.push(kind === 'row' ? tableOf(run, tables, landmarks) : barTable(run, tables, landmarks));
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
  landmarks: Landmarks,
): readonly ClassifiedLine[] {
  const { isHeading, opensTable } = landmarks;
  let isInTable = false;
  let hasBars = false;
  return lines.map((source, index) => {
    const level = hasMarks ? markdownLevel(source.text) : undefined;
    const bare = withoutBars(source.text);
    const text = hasMarks ? withoutMarks(bare) : bare;
    const line = { ...source, text, ...(level === undefined ? {} : { headingLevel: level }) };
    const isLandmark = isHeading(text);
    if (isLandmark) {
      isInTable = opensTable(text);
      hasBars = isInTable && isDrawnWithBars(lines.slice(index + 1), isHeading);
    }
    const isApart = !isInTable && isNoProse(text, landmarks);
    if (isLandmark || isApart || level !== undefined) return { kind: 'heading', line };
    const isOfTable = isRow(text, isInTable);
    const isBars =
      isFramed(source.text) ||
      (isInTable && hasBar(source.text)) ||
      (hasBars && isOfTable) ||
      isAmongBars(lines, index);
    if (isBars) return { kind: 'bars', line: source };
    return { kind: isOfTable ? 'row' : 'prose', line: { ...line, text: source.text } };
  });
}

/** Whether a line has several bars, and one beside it too: rows of a table, whatever heading they stand below. */
function isAmongBars(lines: readonly TextLine[], index: number): boolean {
  const hasSeveral = (line: TextLine | undefined): boolean =>
    line !== undefined && barCells(line.text).length > 2;
  return hasSeveral(lines[index]) && (hasSeveral(lines[index - 1]) || hasSeveral(lines[index + 1]));
}

function isNoProse(text: string, { isTitle, isFurniture }: Landmarks): boolean {
  return isTitle(text) || isFurniture?.(text) === true;
}

/** Whether most lines below a heading have bars, at their ends or alone: then the others are cells of the same table. */
function isDrawnWithBars(below: readonly TextLine[], isHeading: Landmarks['isHeading']): boolean {
  const end = below.findIndex(({ text }) => isHeading(withoutBars(text)));
  const own = (end < 0 ? below : below.slice(0, end)).filter(({ text }) => !isRule(text));
  const drawn = own.filter(({ text }) => hasBar(text));
  return drawn.length > 0 && (drawn.length * 2 > own.length || drawsCells(drawn.map(({ text }) => text)));
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
  return !REMARK.test(plain) && !SENTENCE.test(plain);
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
