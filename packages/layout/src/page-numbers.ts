import { orientedPage, toPoints } from '@xxgk/document';
import { breakLines } from './break-lines.js';
import type { LayoutContext } from './layout-context.js';
import { textBlock } from './page-builder.js';
import type { Page, TextMark } from './page-model.js';
import { placeLine } from './place-line.js';
import { shapeText } from './shape-text.js';
import type { Canvas } from './strip.js';

/** Height of the 一字线 above the base line, in em of the page number. */
const DASH_HEIGHT_EM = 0.35;

/**
 * The pages that were set with — N — at the foot of each: odd pages outside on the right, even pages on the left, as
 * decoration that a screen reader skips. @rule GB/T 9704-2012 §7.5
 */
export function numberedPages(context: LayoutContext, canvases: readonly Canvas[]): readonly Page[] {
  return canvases.map(({ index, orientation, marks }) => {
    const sheet = orientedPage(context.styleSheet.page, orientation);
    const page = { width: toPoints(sheet.width), height: toPoints(sheet.height), marks };
    if (context.unnumbered.has(index)) return page;
    return { ...page, marks: [...marks, placed(pageNumber(index + 1, context), page)] };
  });
}

/** On a turned page the number stands where it stands on the bound sheet. @rule GB/T 9704-2012 §8 */
function placed(mark: TextMark, { width, height }: Page): TextMark {
  if (width <= height) return mark;
  const runs = mark.runs.map((run) => ({ ...run, x: width - run.baseline, baseline: run.x }));
  return { ...mark, turned: true, runs };
}

function pageNumber(number: number, context: LayoutContext): TextMark {
  const { styleSheet } = context;
  const style = styleSheet.pageNumber;
  const block = textBlock(styleSheet.page);
  const size = toPoints(style.size);
  const span = { text: `${style.prefix}${number}${style.suffix}`, typeface: style.typeface, size };
  const glyphs = shapeText([span], 0, context);
  const indent = style.outerIndent * toPoints(styleSheet.text.body.size);
  const [line] = breakLines(glyphs, { width: block.width, firstIndent: 0, hanging: false });
  const isOdd = number % 2 === 1;
  return {
    kind: 'text',
    owner: { artifact: 'pagination' },
    runs: line
      ? placeLine(line, {
          left: block.left + (isOdd || style.isCentred ? 0 : indent),
          baseline: block.top + block.height + toPoints(style.distance) + DASH_HEIGHT_EM * size,
          available: style.isCentred ? block.width : block.width - indent,
          alignment: style.isCentred ? 'center' : isOdd ? 'right' : 'left',
        })
      : [],
  };
}
