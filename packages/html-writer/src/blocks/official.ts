import { type OfficialBlock, officialText } from '@xxgk/document';
import { element, type Html, htmlText, lines } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { pageLook } from '../look/page-look.js';

/** An element of an issued document as plain paragraphs: a page of the web has no head, foot or place for a seal. */
export function officialToHtml(block: OfficialBlock, { look }: HtmlContext): Html {
  return lines(...linesOf(block).map((line) => element('p', look.of('body'), htmlText(line))));
}

/** A head likewise; in a document without a title, such as a 令, its mark is the heading of the page. @rule WCAG 2.2 §1.3.1 */
export function letterheadToHtml(
  block: Extract<OfficialBlock, { type: 'letterhead' }>,
  context: HtmlContext,
): Html {
  const { look, outline } = context;
  if ([...outline.keys()].some(({ type }) => type === 'title')) return officialToHtml(block, context);
  const mark = block.organs.join('、') + block.suffix;
  const heading = look === pageLook ? 'h1' : 'h2';
  return lines(
    ...linesOf(block).map((line) =>
      line === mark
        ? element(heading, look.of('title'), htmlText(line))
        : element('p', look.of('body'), htmlText(line)),
    ),
  );
}

function linesOf(block: OfficialBlock): readonly string[] {
  return officialText(block)
    .split('\n')
    .filter((line) => line !== '');
}
