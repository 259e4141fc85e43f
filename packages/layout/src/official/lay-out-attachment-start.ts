import { type BlockOf, breakTitle, toPoints } from '@xxgk/document';
import { addBookmark } from '../lay-out-text-blocks.js';
import { bodyLines, type LayoutContext, setLines } from '../layout-context.js';

/** A new page: the label on its first line, the title in the middle of its third. @rule GB/T 9704-2012 §7.3.7 */
export function layOutAttachmentStart(
  context: LayoutContext,
  { label, segments }: BlockOf<'attachmentStart'>,
): void {
  const { pages, styleSheet, structure } = context;
  const style = styleSheet.closing.attachmentStart;
  const { title, salutation } = styleSheet.text;
  if (pages.used() > 0) pages.newPage();
  addBookmark(context, 1, `${label} ${segments.join('')}`);
  const labelSpan = { text: label, typeface: style.label, size: toPoints(salutation.size) };
  const labelLines = bodyLines(context, [labelSpan], salutation);
  setLines(context, labelLines, salutation, { element: structure.element('P').id });
  pages.advance((style.titleLine - 1 - labelLines.length) * pages.block.linePitch);
  const size = toPoints(title.size);
  const owner = { element: structure.heading(0).id };
  for (const text of breakTitle(segments, Math.floor(pages.block.width / size))) {
    setLines(context, bodyLines(context, [{ text, typeface: title.typeface, size }], title), title, owner);
  }
  pages.advance(style.blankLinesAfter * pages.block.linePitch);
}
