import {
  assertDocument,
  rareCharacterFindings,
  removeForbiddenCharacters,
  type Writer,
} from '@xxgk/document';
import { blockToHtml } from './blocks/index.js';
import { footnotesToHtml } from './footnotes.js';
import { fragment } from './fragment.js';
import { lines } from './html/element.js';
import { htmlContext } from './html-context.js';
import type { HtmlOptions } from './html-options.js';
import { page } from './page/page.js';

/**
 * Writes the document tree as a web page that needs nothing beside itself, or as a fragment for another page, in UTF-8.
 * Same tree and options, same bytes. Characters that HTML forbids are removed with a Finding `writer/character-removed`.
 * @throws XxgkError `document-invalid` when the tree breaks the rules of its nodes, or its attachment claims to be JSON
 * and is not.
 * @rule WCAG 2.2 AA
 */
export const writeHtml: Writer<HtmlOptions> = async (document, options) => {
  assertDocument(document);
  const { data: tree, findings: removed } = removeForbiddenCharacters(document, options.language);
  const findings = [...removed, ...rareCharacterFindings(tree, options.language)];
  const context = htmlContext(tree, options);
  const blocks = tree.children.map((block) => blockToHtml(block, context));
  const content = lines(...blocks, ...footnotesToHtml(tree, context));
  const write = options.fragment === true ? fragment : page;
  return { bytes: new TextEncoder().encode(write(tree, content, context, options)), findings };
};
