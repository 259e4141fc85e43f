import type { DocumentFacts, PageFacts, Rule } from '../../src/measures/facts.js';
import { parsePages } from '../../src/measures/read-facts.js';
import type { Glyph } from '../../src/parity/glyphs.js';

const MM = 72 / 25.4;

/** Text of a size at a place in millimetres. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly size?: number;
  readonly font?: string;
  readonly colour?: string;
}

/** A page of A4 with text and rules, as it would be read from a file. */
export function pageOf(number: number, texts: readonly Placed[], rules: readonly Rule[] = []): PageFacts {
  const chars = texts.flatMap(
    ({ text, left, baseline, size = 16, font = 'XXGK-FangSong', colour = '#000000' }) =>
      [...text].map((character, index) => {
        const [x, right] = [left * MM + index * size, left * MM + (index + 1) * size];
        return `<font name="${font}" size="${size}"><char quad="${x} 0 ${right} 0 0 0 0 0" x="${x}" y="${baseline * MM}" color="${colour}" c="${character}"/></font>`;
      }),
  );
  const [page] = parsePages(
    `<page id="page1" width="${210 * MM}" height="${297 * MM}">${chars.join('\n')}</page>`,
    '',
  );
  if (!page) throw new Error('no page');
  return { ...page, number, rules };
}

/** A horizontal rule; lengths in millimetres. */
export function ruleOf(
  left: number,
  right: number,
  top: number,
  thickness: number,
  colour = '#000000',
): Rule {
  return { left: left * MM, right: right * MM, top: top * MM, bottom: (top + thickness) * MM, colour };
}

/** Ink as high as a character is: from 0.86 em above the base line. */
export function documentOf(pages: readonly PageFacts[]): DocumentFacts {
  const inkOf = ({ left, right, baseline, size }: Glyph) => ({
    left,
    right,
    top: baseline - 0.86 * size,
    bottom: baseline,
  });
  return {
    pages,
    ink: (number, within) => {
      const glyphs = pages[number - 1]?.lines.flatMap((line) => line.glyphs) ?? [];
      const boxes = glyphs
        .map(inkOf)
        .filter(
          ({ left, right, top, bottom }) =>
            left >= within.left - 1 &&
            right <= within.right + 1 &&
            top >= within.top &&
            bottom <= within.bottom,
        );
      if (boxes.length === 0) return undefined;
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    },
  };
}
