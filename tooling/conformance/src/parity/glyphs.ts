import { outputOf } from '../process/run.js';

/** One visible character: where its advance begins and ends, and its base line, in points from the top left. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Name in the file, without the tag of a subset. */
  readonly font: string;
  /** `#rrggbb` */
  readonly colour: string;
}

/** The visible characters of one page. */
export type GlyphPage = readonly Glyph[];

/**
 * Characters with their base lines, by MuPDF. (Poppler's boxes are made from the ascent and descent that each
 * producer wrote into the file, so the same line has another y in another producer's file; and they hold words,
 * not characters.)
 */
export async function readGlyphs(pdf: string): Promise<readonly GlyphPage[]> {
  return parseStructuredText(await outputOf('mutool', ['draw', '-q', '-F', 'stext', '-o', '-', pdf]));
}

/** Reads MuPDF's structured text; white space is left out. Pure. */
export function parseStructuredText(xml: string): readonly GlyphPage[] {
  return xml
    .split(/<page /)
    .slice(1)
    .map((page) => parsePage(page));
}

function parsePage(page: string): GlyphPage {
  const glyphs: Glyph[] = [];
  let size = 0;
  let font = '';
  for (const match of page.matchAll(
    /<font name="([^"]*)" size="([\d.]+)"|<char quad="\S+ \S+ (\S+) [^"]*" x="(\S+)" y="(\S+)"(?: color="([^"]*)")?[^>]* c="([^"]*)"/g,
  )) {
    const [, name, fontSize, right, left, baseline, colour = '', text = ''] = match;
    if (fontSize !== undefined) {
      size = Number(fontSize);
      font = (name ?? '').replace(/^[A-Z]{6}\+/, '');
    } else {
      const glyph = {
        text: decodeEntities(text),
        left: Number(left),
        right: Number(right),
        baseline: Number(baseline),
        size,
        font,
        colour,
      };
      if (glyph.text.trim() !== '') glyphs.push(glyph);
    }
  }
  return glyphs;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}
