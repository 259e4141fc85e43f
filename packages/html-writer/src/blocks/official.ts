import { type OfficialBlock, officialText } from '@xxgk/document';
import { element, type Html, htmlText, lines } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';

/** An element of an issued document as plain paragraphs: a page of the web has no head, foot or place for a seal. */
export function officialToHtml(block: OfficialBlock, { look }: HtmlContext): Html {
  const paragraphs = officialText(block)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => element('p', look.of('body'), htmlText(line)));
  return lines(...paragraphs);
}
