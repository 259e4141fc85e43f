import { type BlockOf, LIST_MARK, text } from '@xxgk/document';
import { bodyLines, type LayoutContext } from '../layout-context.js';
import type { Measured } from '../strip.js';
import { lineStrips, paintLines } from '../text-lines.js';
import { spansOf } from './measure-text.js';

/** Each point a paragraph that begins with its mark. */
export function measureList(context: LayoutContext, { items }: BlockOf<'list'>): Measured {
  const { styleSheet, structure } = context;
  const style = styleSheet.text.body;
  const points = items.map((item) =>
    bodyLines(context, spansOf(context, [text(LIST_MARK), ...item], 'body'), style),
  );
  return {
    strips: points.flatMap((lines) => lineStrips(context, lines)),
    paint: (places) => {
      const list = structure.element('L');
      let firstStrip = 0;
      for (const lines of points) {
        const owner = { element: structure.element('LBody', structure.element('LI', list)).id };
        const end = firstStrip + lines.length;
        const own = places.filter(({ index }) => index >= firstStrip && index < end);
        paintLines(lines, style, own, owner, { firstStrip });
        firstStrip = end;
      }
    },
  };
}
