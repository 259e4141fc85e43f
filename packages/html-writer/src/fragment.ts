import type { DocumentTree } from '@xxgk/document';
import { element, type Html, lines } from './html/element.js';
import type { HtmlContext } from './html-context.js';
import type { HtmlOptions } from './html-options.js';
import { linkedDataScript } from './linked-data.js';

/** The document's content alone, to be pasted into another page. */
export function fragment(
  tree: DocumentTree,
  content: Html,
  { id }: HtmlContext,
  { linkedData = false, making }: HtmlOptions,
): Html {
  const root = element('div', { id: id('content'), lang: tree.metadata.language }, lines(content));
  return lines(root, ...(linkedData ? linkedDataScript(tree, making) : []), '' as Html);
}
