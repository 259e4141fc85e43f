import { type FootnoteMark, type TextStyle, toPoints } from '@xxgk/document';
import { breakLines, type Line } from './break-lines.js';
import { baselineIn, type LayoutContext } from './layout-context.js';
import { placeLine } from './place-line.js';
import { type Emphasis, type Span, shapeText } from './shape-text.js';
import type { Canvas } from './strip.js';

/** A footnote in lines of one height, which stand at the foot of the page of its mark, and on pages after it where it is long. */
export interface MeasuredFootnote {
  readonly lineHeight: number;
  readonly lineCount: number;
  /** Paints one of its lines, `top` from the top of the text block. */
  readonly paint: (line: number, page: Canvas, top: number, element: number) => void;
}

/** Room and line between the text of a page and its notes, in points. */
export interface FootnoteSeparator {
  readonly room: number;
  readonly paint: (page: Canvas, top: number) => void;
}

/** The raised mark of a note beside words of a size. */
export function markSpan(
  { styleSheet }: LayoutContext,
  mark: FootnoteMark,
  words: Pick<TextStyle, 'typeface'> & { readonly size: number },
  emphasis: Omit<Emphasis, 'raise'> = {},
): Span {
  const { size, raise } = styleSheet.footnote.mark;
  return {
    text: mark.value,
    typeface: words.typeface,
    size: size * words.size,
    emphasis: { ...emphasis, raise: raise * words.size },
  };
}

/** The notes whose marks stand on a line. */
export function footnotesOn(context: LayoutContext, line: Line): readonly MeasuredFootnote[] {
  const marks = new Set(line.glyphs.flatMap(({ emphasis }) => emphasis?.footnote ?? []));
  return [...marks].map((mark) => measureFootnote(context, mark));
}

function measureFootnote(context: LayoutContext, mark: FootnoteMark): MeasuredFootnote {
  const { block, styleSheet } = context;
  const { typeface, linePitch, ...style } = styleSheet.footnote;
  const size = toPoints(style.size);
  const spans = [
    markSpan(context, mark, { typeface, size }),
    ...mark.footnote.map(({ value, isStrong, isUnderlined }): Span => {
      const emphasis = isStrong || isUnderlined ? { emphasis: emphasisOf(isStrong, isUnderlined) } : {};
      return { text: value, typeface, size, ...emphasis };
    }),
  ];
  const measure = { width: block.width, firstIndent: 0, hanging: true };
  const lines = breakLines(shapeText(spans, 0, context), measure);
  const pitch = toPoints(linePitch);
  return {
    lineHeight: pitch,
    lineCount: lines.length,
    paint: (index, page, top, element) => {
      const line = lines[index];
      if (line === undefined) return;
      const runs = placeLine(line, {
        left: page.block.left,
        baseline: page.block.top + top + baselineIn(pitch),
        available: block.width,
        alignment: 'justify',
      });
      page.marks.push({ kind: 'text', owner: { element }, runs });
    },
  };
}

function emphasisOf(isStrong: true | undefined, isUnderlined: true | undefined): Emphasis {
  return { ...(isStrong ? { isStrong } : {}), ...(isUnderlined ? { isUnderlined } : {}) };
}

/** What parts the notes of a page from its text. @rule practice: LibreOffice; a paragraph of that height in Word */
export function footnoteSeparator({ styleSheet }: Pick<LayoutContext, 'styleSheet'>): FootnoteSeparator {
  const { separator } = styleSheet.footnote;
  const room = toPoints(separator.room);
  return {
    room,
    paint: ({ block, marks }, top) => {
      const y = block.top + top + room / 2;
      const line = [block.left, y, block.left + separator.share * block.width, y] as const;
      const owner = { artifact: 'layout' } as const;
      marks.push({ kind: 'rules', owner, thickness: toPoints(separator.thickness), lines: [line] });
    },
  };
}

/** Paints the notes of every page at the foot of its text block, the last line on its lower edge. */
export function paintFootnotes(
  lines: readonly { readonly note: MeasuredFootnote; readonly line: number; readonly page: Canvas }[],
  separator: FootnoteSeparator,
  elementOf: (note: MeasuredFootnote) => number,
): void {
  for (const page of new Set(lines.map((line) => line.page))) {
    const own = lines.filter((line) => line.page === page);
    let top = page.block.height - own.reduce((sum, { note }) => sum + note.lineHeight, 0);
    separator.paint(page, top - separator.room);
    for (const { note, line } of own) {
      note.paint(line, page, top, elementOf(note));
      top += note.lineHeight;
    }
  }
}
