import {
  type BlockOf,
  breakTitle,
  footnotesIn,
  type Heading,
  type Inline,
  type Paragraph,
  type TextRole,
  type Title,
  toPoints,
} from '@xxgk/document';
import { addBookmark } from '../add-bookmark.js';
import { markSpan } from '../footnotes.js';
import { bodyLines, type LayoutContext } from '../layout-context.js';
import type { Emphasis, Span } from '../shape-text.js';
import { keptTogether, type Measured, white } from '../strip.js';
import { lineStrips, paintLines } from '../text-lines.js';

const ROLE_OF_RUN_IN = {
  runInHeading2: 'heading2',
  runInHeading3: 'heading3',
  runInHeading4: 'heading4',
} as const satisfies Record<string, TextRole>;

/** The title in lines of sense, then the blank lines of the style sheet. */
export function measureTitle(context: LayoutContext, title: Title): Measured {
  const { styleSheet, block, structure } = context;
  const style = styleSheet.text.title;
  const size = toPoints(style.size);
  const lines = breakTitle(title.segments, Math.floor(block.width / size)).flatMap((line) =>
    bodyLines(context, [{ text: line, typeface: style.typeface, size }], style),
  );
  return {
    strips: [...lineStrips(context, lines), white(styleSheet.blankLinesAfterTitle * block.linePitch)],
    paint: (places) => paintLines(lines, style, places, { element: structure.heading(0).id }),
  };
}

/** A heading with a bookmark, on the page of what follows it. */
export function measureHeading(context: LayoutContext, heading: Heading): Measured {
  const { styleSheet, structure } = context;
  const role = `heading${heading.level}` as const;
  const style = styleSheet.text[role];
  const lines = bodyLines(context, spansOf(context, heading.children, role), style);
  return {
    strips: keptTogether(lineStrips(context, lines), true),
    paint: (places) => {
      addBookmark(context, heading.level, heading.children.map(({ value }) => value).join(''), places);
      paintLines(lines, style, places, { element: structure.heading(heading.level).id });
    },
  };
}

/** Running text, or a paragraph flush to one side or in the middle, which stands on the grid as well. */
export function measureParagraph(context: LayoutContext, { children, alignment }: Paragraph): Measured {
  const spans = spansOf(context, children, 'body');
  if (alignment === undefined) return measureSpans(context, spans, 'body');
  const style = { ...context.styleSheet.text.body, alignment, firstLineIndent: 0 };
  const lines = bodyLines(context, spans, style, true);
  return {
    strips: lineStrips(context, lines),
    paint: (places) => paintLines(lines, style, places, { element: context.structure.element('P').id }),
  };
}

/** 主送机关, flush left. @rule GB/T 9704-2012 §7.3.2 */
export function measureRecipients(context: LayoutContext, { organs }: BlockOf<'recipients'>): Measured {
  return measureSpans(context, [spanOf(context, `${organs.join('、')}：`, 'salutation')], 'salutation');
}

/** 附注, two characters in. @rule GB/T 9704-2012 §7.3.6 */
export function measureNote(context: LayoutContext, { text }: BlockOf<'note'>): Measured {
  return measureSpans(context, [spanOf(context, text, 'body')], 'body');
}

function measureSpans(context: LayoutContext, spans: readonly Span[], role: TextRole): Measured {
  const style = context.styleSheet.text[role];
  const lines = bodyLines(context, spans, style);
  return {
    strips: lineStrips(context, lines),
    paint: (places) => paintLines(lines, style, places, { element: context.structure.element('P').id }),
  };
}

/** Text with what stands out in it; pieces that stand out alike are one stretch. */
export function spansOf(
  context: LayoutContext,
  children: readonly Inline[],
  role: TextRole,
): readonly Span[] {
  let last: Emphasis | undefined;
  return children.map((child) => {
    const { value, role: inner, isStrong, isUnderlined } = child;
    const span = spanOf(context, value, inner === undefined ? role : ROLE_OF_RUN_IN[inner]);
    const [footnote] = footnotesIn([child]);
    const isPlain = !isStrong && !isUnderlined;
    if (footnote !== undefined || isPlain) {
      last = undefined;
      return footnote === undefined ? span : markSpan(context, footnote, span, { footnote });
    }
    if (last?.isStrong !== isStrong || last?.isUnderlined !== isUnderlined)
      last = { ...(isStrong ? { isStrong } : {}), ...(isUnderlined ? { isUnderlined } : {}) };
    return { ...span, emphasis: last };
  });
}

function spanOf({ styleSheet }: LayoutContext, text: string, role: TextRole): Span {
  const { typeface, size } = styleSheet.text[role];
  return { text, typeface, size: toPoints(size) };
}
