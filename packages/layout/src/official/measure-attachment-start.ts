import { type BlockOf, breakTitle, toPoints } from '@xxgk/document';
import { addBookmark } from '../add-bookmark.js';
import { bodyLines, type LayoutContext } from '../layout-context.js';
import { type Measured, white } from '../strip.js';
import { lineStrips, paintLines } from '../text-lines.js';

/** A new page: the label on its first line, the title in the middle of its third. @rule GB/T 9704-2012 §7.3.7 */
export function measureAttachmentStart(
  context: LayoutContext,
  { label, segments }: BlockOf<'attachmentStart'>,
): Measured {
  const { styleSheet, structure, block } = context;
  const style = styleSheet.closing.attachmentStart;
  const { title, salutation } = styleSheet.text;
  const labelSpan = { text: label, typeface: style.label, size: toPoints(salutation.size) };
  const labelLines = bodyLines(context, [labelSpan], salutation);
  const size = toPoints(title.size);
  const titleLines = breakTitle(segments, Math.floor(block.width / size)).flatMap((text) =>
    bodyLines(context, [{ text, typeface: title.typeface, size }], title),
  );
  const firstOfTitle = labelLines.length + 1;
  const [first, ...others] = lineStrips(context, labelLines);
  return {
    strips: [
      { ...(first ?? white(0)), startsPage: true },
      ...others,
      white((style.titleLine - 1 - labelLines.length) * block.linePitch),
      ...lineStrips(context, titleLines),
      white(style.blankLinesAfter * block.linePitch),
    ],
    paint: (places) => {
      addBookmark(context, 1, `${label} ${segments.join('')}`, places);
      const ofLabel = places.filter(({ index }) => index < labelLines.length);
      const ofTitle = places.filter(({ index }) => index >= firstOfTitle);
      paintLines(labelLines, salutation, ofLabel, { element: structure.element('P').id });
      const owner = { element: structure.heading(0).id };
      paintLines(titleLines, title, ofTitle, owner, { firstStrip: firstOfTitle });
    },
  };
}
