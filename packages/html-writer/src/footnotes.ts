import { type DocumentTree, footnotesOf } from '@xxgk/document';
import { element, type Html, htmlText, lines } from './html/element.js';
import type { HtmlContext } from './html-context.js';
import { inlinesToHtml } from './inlines/index.js';

/** The notes of a document, which stand at its end, for a page of the web has no foot; each leads back to its mark. */
export function footnotesToHtml(tree: DocumentTree, context: HtmlContext): readonly Html[] {
  const marks = footnotesOf(tree);
  if (marks.length === 0) return [];
  const { id, look } = context;
  const notes = marks.map(({ value, footnote }) => {
    const back = element('a', { href: `#${id(`note-of-${value}`)}` }, htmlText(value));
    const attributes = { id: id(`note-${value}`), ...look.of('footnote') };
    return element('p', attributes, back, ...inlinesToHtml(footnote, context));
  });
  return [element('section', { role: 'doc-endnotes', ...look.of('footnotes') }, lines(...notes))];
}
