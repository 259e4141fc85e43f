import type { TextStyle } from '@xxgk/document';
import type { Line } from './break-lines.js';
import { footnotesOn } from './footnotes.js';
import { baselineIn, type LayoutContext } from './layout-context.js';
import type { MarkOwner, RuleMark, TextRun } from './page-model.js';
import { placeLine } from './place-line.js';
import type { PlacedStrip, Strip } from './strip.js';

/** A strip for each line of text on the grid, with the notes that it calls. */
export function lineStrips(context: LayoutContext, lines: readonly Line[]): readonly Strip[] {
  const height = context.block.linePitch;
  return lines.map((line) => {
    const footnotes = footnotesOn(context, line);
    return footnotes.length === 0 ? { height } : { height, footnotes };
  });
}

/** Paints lines of text on the grid; `firstStrip` is the strip of the first of them. */
export function paintLines(
  lines: readonly Line[],
  style: TextStyle,
  places: readonly PlacedStrip[],
  owner: MarkOwner,
  { firstStrip = 0, rightIndent = 0 }: { readonly firstStrip?: number; readonly rightIndent?: number } = {},
): void {
  for (const { index, page, top } of places) {
    const line = lines[index - firstStrip];
    if (line === undefined) continue;
    const { block } = page;
    const width = style.alignment === 'justify' ? block.gridWidth : block.width;
    const runs = placeLine(line, {
      left: block.left,
      baseline: block.top + top + baselineIn(block.linePitch),
      available: width - rightIndent,
      alignment: style.alignment,
    });
    if (runs.length > 0) page.marks.push({ kind: 'text', owner, runs }, ...underlines(runs));
  }
}

/** Thickness of the line under words and its distance from their base line, in em. @rule practice: LibreOffice */
const UNDERLINE = { thickness: 1 / 20, distance: 0.13 };

/** The lines under words of one line. */
function underlines(runs: readonly TextRun[]): readonly RuleMark[] {
  return runs.flatMap(({ underline, x, baseline, size }): readonly RuleMark[] => {
    if (underline === undefined) return [];
    const y = baseline + UNDERLINE.distance * size;
    const owner = { artifact: 'layout' } as const;
    return [
      { kind: 'rules', owner, thickness: UNDERLINE.thickness * size, lines: [[x, y, x + underline, y]] },
    ];
  });
}
