import { arrangeAttachmentList, arrangeAttendance, type BlockOf, type Entry } from '@xxgk/document';
import { breakLines, type Line } from '../break-lines.js';
import { baselineIn, type LayoutContext } from '../layout-context.js';
import type { MarkOwner } from '../page-model.js';
import { placeLine } from '../place-line.js';
import { shapeText } from '../shape-text.js';

export function layOutAttachmentList(context: LayoutContext, list: BlockOf<'attachmentList'>): void {
  const { blankLinesBefore } = context.styleSheet.closing.attachmentList;
  layOutEntries(context, arrangeAttachmentList(list, context.styleSheet), blankLinesBefore, list.type);
}

export function layOutAttendance(context: LayoutContext, attendance: BlockOf<'attendance'>): void {
  const { blankLinesBefore } = context.styleSheet.closing.attendance;
  layOutEntries(
    context,
    arrangeAttendance(attendance, context.styleSheet),
    blankLinesBefore,
    attendance.type,
  );
}

/** Height of what lists attachments or attendance, with the white above it. */
export function entriesHeight(
  context: LayoutContext,
  list: BlockOf<'attachmentList'> | BlockOf<'attendance'>,
): number {
  const { styleSheet, pages } = context;
  const [entries, { blankLinesBefore }] =
    list.type === 'attachmentList'
      ? [arrangeAttachmentList(list, styleSheet), styleSheet.closing.attachmentList]
      : [arrangeAttendance(list, styleSheet), styleSheet.closing.attendance];
  const heights = entries.map(
    (entry) => measuredLines(context, entry, list.type).lines.length * entry.linePitch,
  );
  return heights.reduce((sum, height) => sum + height, blankLinesBefore * pages.block.linePitch);
}

/** An entry and its lines, where word processors break them: names of attachments in whole cells, attendance at the margin. */
function measuredLines(
  context: LayoutContext,
  arranged: Entry,
  type: 'attachmentList' | 'attendance',
): { readonly entry: Entry; readonly lines: readonly Line[] } {
  const { block } = context.pages;
  const cut = type === 'attachmentList' ? block.width - block.gridWidth : 0;
  const entry = { ...arranged, right: arranged.right + cut };
  return { entry, lines: entryLines(context, entry, block.letterSpacing, block.width) };
}

function layOutEntries(
  context: LayoutContext,
  entries: readonly Entry[],
  blankLines: number,
  type: 'attachmentList' | 'attendance',
): void {
  const { pages, structure } = context;
  const { block } = pages;
  if (pages.fits((blankLines + 1) * block.linePitch)) pages.advance(blankLines * block.linePitch);
  for (const arranged of entries) {
    const { entry, lines } = measuredLines(context, arranged, type);
    const owner = { element: structure.element('P').id };
    lines.forEach((line, index) => {
      if (!pages.fits(entry.linePitch)) pages.newPage();
      paintEntryLine(context, entry, line, index, block.top + pages.used(), owner);
      pages.advance(entry.linePitch);
    });
  }
}

/** The lines of an entry's text in a measure that ends at `width` from the left of the text block. */
export function entryLines(
  context: LayoutContext,
  entry: Entry,
  letterSpacing: number,
  width: number,
): readonly Line[] {
  const { text, typeface, size, left, right } = entry;
  const glyphs = shapeText([{ text, typeface, size }], letterSpacing, context);
  return breakLines(glyphs, { width: width - left - right, firstIndent: 0, hanging: true });
}

/** Paints a line of an entry, its labels before the first. */
export function paintEntryLine(
  context: LayoutContext,
  entry: Entry,
  line: Line,
  index: number,
  top: number,
  owner: MarkOwner,
): void {
  const { block } = context.pages;
  const baseline = top + baselineIn(entry.linePitch);
  const labels = index > 0 ? [] : entry.labels;
  const runs = labels.flatMap(({ text, typeface, left }) => {
    const glyphs = shapeText([{ text, typeface, size: entry.size }], 0, context);
    const [label] = breakLines(glyphs, { width: block.width, firstIndent: 0, hanging: false });
    const place = { left: block.left + left, baseline, available: 0, alignment: 'left' } as const;
    return label === undefined ? [] : placeLine(label, place);
  });
  const available = block.width - entry.left - entry.right;
  const place = { left: block.left + entry.left, baseline, available, alignment: 'justify' } as const;
  runs.push(...placeLine(line, place));
  if (runs.length > 0) context.pages.add({ kind: 'text', owner, runs });
}
