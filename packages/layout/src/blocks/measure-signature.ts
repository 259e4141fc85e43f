import { type BlockOf, toPoints } from '@xxgk/document';
import type { Line } from '../break-lines.js';
import { bodyLines, type LayoutContext } from '../layout-context.js';
import { keptTogether, type Measured, white } from '../strip.js';
import { lineStrips, paintLines } from '../text-lines.js';

/**
 * Organ and date of an unstamped document: the date begins two characters right of the organ's first character;
 * where the date is longer, it keeps its indent from the right and the organ moves left. All on one page.
 * @rule GB/T 9704-2012 §7.3.5.2
 */
export function measureSignature(context: LayoutContext, signature: BlockOf<'signature'>): Measured {
  const { styleSheet, block, structure } = context;
  const { blankLinesBefore, organIndent, dateIndent } = styleSheet.signature;
  const style = styleSheet.text.signature;
  const size = toPoints(style.size);
  const linesOf = (text: string) => bodyLines(context, [{ text, typeface: style.typeface, size }], style);
  const organs = [signature.organ, ...(signature.furtherOrgans ?? [])].map(linesOf);
  const organ = organs.at(-1) ?? [];
  const date = linesOf(signature.date);
  const indents = signatureIndents(widestOf(organ) / size, widestOf(date) / size, organIndent, dateIndent);
  const paragraphs = [
    ...organs.map((lines) => ({ lines, indent: lines === organ ? indents.organ : organIndent })),
    { lines: date, indent: indents.date },
  ];
  const strips = paragraphs.flatMap(({ lines }) => lineStrips(context, lines));
  return {
    strips: keptTogether([white(blankLinesBefore * block.linePitch), ...strips], false),
    paint: (places) => {
      let firstStrip = 1;
      for (const { lines, indent } of paragraphs) {
        const owner = { element: structure.element('P').id };
        const own = places.filter(({ index }) => index >= firstStrip && index < firstStrip + lines.length);
        paintLines(lines, style, own, owner, { firstStrip, rightIndent: indent * size });
        firstStrip += lines.length;
      }
    },
  };
}

function widestOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ width }) => width));
}

/** Right indents in characters of the organ and the date, from their widths in characters. */
export function signatureIndents(
  organ: number,
  date: number,
  organIndent: number,
  dateIndent: number,
): { readonly organ: number; readonly date: number } {
  const dateIndentBelowOrgan = organIndent + organ - dateIndent - date;
  if (dateIndentBelowOrgan >= 0) return { organ: organIndent, date: dateIndentBelowOrgan };
  return { organ: Math.max(0, dateIndent + date + dateIndent - organ), date: dateIndent };
}
