import {
  breakTitle,
  type Heading,
  type Inline,
  type Paragraph,
  type Signature,
  signatureHeight,
  type TextRole,
  type Title,
  toPoints,
} from '@xxgk/document';
import type { Line } from './break-lines.js';
import { bodyLines, type LayoutContext, type OpenOutlineItem, setLines } from './layout-context.js';
import type { Span } from './shape-text.js';

const ROLE_OF_RUN_IN = {
  runInHeading2: 'heading2',
  runInHeading3: 'heading3',
  runInHeading4: 'heading4',
} as const satisfies Record<string, TextRole>;

/** The title in lines of sense, then the blank lines of the style sheet. */
export function layOutTitle(context: LayoutContext, title: Title): void {
  const { styleSheet, pages, structure } = context;
  const style = styleSheet.text.title;
  const size = toPoints(style.size);
  const owner = { element: structure.heading(0).id };
  for (const line of breakTitle(title.segments, Math.floor(pages.block.width / size))) {
    const lines = bodyLines(context, [{ text: line, typeface: style.typeface, size }], style);
    setLines(context, lines, style, owner);
  }
  pages.advance(styleSheet.blankLinesAfterTitle * pages.block.linePitch);
}

/** A heading with a bookmark. `following` is the height that must stay on its page. */
export function layOutHeading(context: LayoutContext, heading: Heading, following: number): void {
  const { styleSheet, pages, structure } = context;
  const style = styleSheet.text[`heading${heading.level}`];
  const lines = bodyLines(context, spansOf(context, heading.children, `heading${heading.level}`), style);
  if (!pages.fits(lines.length * pages.block.linePitch + following) && pages.used() > 0) pages.newPage();
  addBookmark(context, heading.level, heading.children.map(({ value }) => value).join(''));
  setLines(context, lines, style, { element: structure.heading(heading.level).id });
}

export function layOutParagraph(context: LayoutContext, paragraph: Paragraph): void {
  const { styleSheet, structure } = context;
  const lines = bodyLines(context, spansOf(context, paragraph.children, 'body'), styleSheet.text.body);
  setLines(context, lines, styleSheet.text.body, { element: structure.element('P').id });
}

/**
 * Organ and date of an unstamped document: the date begins two characters right of the organ's first character;
 * where the date is longer, it keeps its indent from the right and the organ moves left.
 * @rule GB/T 9704-2012 §7.3.5.2
 */
export function layOutSignature(context: LayoutContext, signature: Signature): void {
  const { styleSheet, pages, structure } = context;
  const { blankLinesBefore, organIndent, dateIndent } = styleSheet.signature;
  const pitch = pages.block.linePitch;
  if (!pages.fits(signatureHeight(signature, styleSheet))) pages.newPage();
  pages.advance(blankLinesBefore * pitch);
  const style = styleSheet.text.signature;
  const size = toPoints(style.size);
  const linesOf = (text: string) => bodyLines(context, [{ text, typeface: style.typeface, size }], style);
  const organs = [signature.organ, ...(signature.furtherOrgans ?? [])].map(linesOf);
  const organ = organs.at(-1) ?? [];
  const date = linesOf(signature.date);
  const indents = signatureIndents(widestOf(organ) / size, widestOf(date) / size, organIndent, dateIndent);
  for (const lines of organs) {
    const indent = lines === organ ? indents.organ : organIndent;
    setLines(context, lines, style, { element: structure.element('P').id }, indent * size);
  }
  setLines(context, date, style, { element: structure.element('P').id }, indents.date * size);
}

/** Height of a heading or paragraph. */
export function textHeight(context: LayoutContext, block: Heading | Paragraph): number {
  const role = block.type === 'heading' ? (`heading${block.level}` as const) : 'body';
  const lines = bodyLines(context, spansOf(context, block.children, role), context.styleSheet.text[role]);
  return lines.length * context.pages.block.linePitch;
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

function spansOf(context: LayoutContext, children: readonly Inline[], role: TextRole): readonly Span[] {
  return children.map(({ value, role: inner }) => {
    const style = context.styleSheet.text[inner === undefined ? role : ROLE_OF_RUN_IN[inner]];
    return { text: value, typeface: style.typeface, size: toPoints(style.size) };
  });
}

/** Adds a bookmark at the place at hand. */
export function addBookmark({ outline, pages }: LayoutContext, level: number, title: string): void {
  let siblings = outline;
  for (let parent = siblings.at(-1); parent !== undefined && parent.level < level; parent = siblings.at(-1)) {
    siblings = parent.children;
  }
  const item: OpenOutlineItem = {
    title,
    level,
    page: pages.pageIndex(),
    top: pages.block.top + pages.used(),
    children: [],
  };
  siblings.push(item);
}
