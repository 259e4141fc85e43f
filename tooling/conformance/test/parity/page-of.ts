import type { Glyph } from '../../src/parity/glyphs.js';

/** Characters of one line, each as wide as its size. */
export function glyphsOf(text: string, left: number, baseline: number, size = 16): Glyph[] {
  return [...text].map((character, index) => ({
    text: character,
    left: left + index * size,
    right: left + (index + 1) * size,
    baseline,
    size,
    font: 'XXGK-FangSong',
    colour: '#000000',
  }));
}
