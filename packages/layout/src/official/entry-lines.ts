import type { Entry } from '@xxgk/document';
import { breakLines, type Line } from '../break-lines.js';
import { baselineIn, type LayoutContext } from '../layout-context.js';
import type { MarkOwner } from '../page-model.js';
import { placeLine } from '../place-line.js';
import { shapeText } from '../shape-text.js';
import type { Canvas } from '../strip.js';

/** An entry with its text in lines, and its labels, which stand before the first. */
export interface BrokenEntry {
  readonly entry: Entry;
  readonly lines: readonly Line[];
  readonly labels: readonly { readonly line: Line; readonly left: number }[];
}

/** Breaks the text of an entry in a measure that ends at `width` from the left of the text block. */
export function breakEntry(
  context: LayoutContext,
  entry: Entry,
  letterSpacing: number,
  width: number,
): BrokenEntry {
  const { text, typeface, size, left, right } = entry;
  const glyphs = shapeText([{ text, typeface, size }], letterSpacing, context);
  const lines = breakLines(glyphs, { width: width - left - right, firstIndent: 0, hanging: true });
  const labels = entry.labels.flatMap((label) => {
    const span = { text: label.text, typeface: label.typeface, size };
    const measure = { width: context.block.width, firstIndent: 0, hanging: false };
    const [line] = breakLines(shapeText([span], 0, context), measure);
    return line === undefined ? [] : [{ line, left: label.left }];
  });
  return { entry, lines, labels };
}

/** Paints a line of an entry, its labels before the first; `top` is the distance from the top of the page. */
export function paintEntryLine(
  { entry, lines, labels }: BrokenEntry,
  index: number,
  { page, top }: { readonly page: Canvas; readonly top: number },
  owner: MarkOwner,
): void {
  const line = lines[index];
  if (line === undefined) return;
  const { left, width } = page.block;
  const baseline = top + baselineIn(entry.linePitch);
  const runs = (index > 0 ? [] : labels).flatMap((label) =>
    placeLine(label.line, { left: left + label.left, baseline, available: 0, alignment: 'left' }),
  );
  const available = width - entry.left - entry.right;
  runs.push(...placeLine(line, { left: left + entry.left, baseline, available, alignment: 'justify' }));
  if (runs.length > 0) page.marks.push({ kind: 'text', owner, runs });
}
