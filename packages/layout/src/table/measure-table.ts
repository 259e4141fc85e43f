import { staysWithNextRow, type Table, toPoints } from '@xxgk/document';
import type { Line } from '../break-lines.js';
import { baselineIn, bodyLines, type LayoutContext } from '../layout-context.js';
import { placeLine } from '../place-line.js';
import { keptTogether, type Measured, type PlacedStrip, type Strip } from '../strip.js';
import { lineStrips, paintLines } from '../text-lines.js';
import { paintTable } from './paint-table.js';
import { shapeTable } from './shape-table.js';
import type { ShapedTable } from './shaped-table.js';

/**
 * A table over as many pages as it needs, its header rows repeated; its notes stay with the last group of rows. Below
 * the last row of a page, and of the table, there is one more line.
 *
 * A table that a page holds is one group and so moves whole. A longer one starts at once: by the measure of white
 * space (`whiteSpace`) that is never worse than to move it, and it is what keep-with-next does in word processors.
 */
export function measureTable(context: LayoutContext, table: Table): Measured {
  const { structure, styleSheet } = context;
  const shaped = shapeTable(context, table);
  const rowCount = table.rows.length;
  const caption = captionLines(context, table);
  return {
    strips: [
      ...keptTogether(lineStrips(context, caption), true),
      ...rowStrips(shaped),
      ...noteStrips(shaped),
    ],
    headFrom: caption.length,
    headCount: table.headerRowCount,
    paint: (places) => {
      const root = structure.element('Table', structure.root, { summary: table.summary });
      if (caption.length > 0) {
        const owner = { element: structure.element('Caption', root).id };
        paintLines(caption, styleSheet.text.tableCaption, places, owner);
      }
      const below = places
        .filter(({ index }) => index >= caption.length)
        .map((place) => ({ ...place, index: place.index - caption.length }));
      const ofRows = below.filter(({ index }) => index < rowCount);
      const ofNotes = below.filter(({ index }) => index > rowCount);
      paintTable(context, shaped, root, ofRows);
      paintNotes(context, shaped, ofNotes);
    },
  };
}

function captionLines(context: LayoutContext, { caption: text }: Table): readonly Line[] {
  if (text === undefined) return [];
  const style = context.styleSheet.text.tableCaption;
  return bodyLines(context, [{ text, typeface: style.typeface, size: toPoints(style.size) }], style);
}

/** The rows, then the line that closes the table. */
function rowStrips({ table, rowHeights, border, notes }: ShapedTable): readonly Strip[] {
  const rows = rowHeights.map((height, index): Strip => {
    const isLast = index === rowHeights.length - 1;
    const isKept = isLast ? notes.length > 0 : staysWithNextRow(table, index);
    return { height, below: border, isUnderHead: true, ...(isKept ? { keepWithNext: true } : {}) };
  });
  const close: Strip = {
    height: border,
    white: 'stays',
    ...(notes.length > 0 ? { keepWithNext: true } : {}),
  };
  return [...rows, close];
}

function noteStrips({ notes, style }: ShapedTable): readonly Strip[] {
  return keptTogether(
    notes.map(() => ({ height: toPoints(style.linePitch) })),
    false,
  );
}

/** The lines below a table that tell its notes. */
function paintNotes(
  { structure }: LayoutContext,
  { table, notes, style }: ShapedTable,
  places: readonly PlacedStrip[],
): void {
  if (notes.length === 0) return;
  const owner = { element: structure.element('P').id };
  const firstStrip = table.rows.length + 1;
  for (const { index, page, top } of places) {
    const line = notes[index - firstStrip];
    if (line === undefined) continue;
    const { left, width, top: blockTop } = page.block;
    const baseline = blockTop + top + baselineIn(toPoints(style.linePitch));
    const runs = placeLine(line, { left, baseline, available: width, alignment: 'left' });
    page.marks.push({ kind: 'text', owner, runs });
  }
}
