import type { Landmarks } from '../landmarks.js';
import type { SourceBlock, SourceNote } from '../source-document.js';
import { ancestorsOf, attributeOf, elementsBelow, type HtmlNode, type HtmlParent, rawText } from './dom.js';
import type { PageBlock, PageNote } from './walk-page.js';

/**
 * The blocks of the document on a page, and what of it was left out: those within the smallest element that holds all main headings, with the title
 * before them. What the site has around it is left out. Pages without such headings are taken whole.
 */
export function findArticle(
  { blocks, notes }: { readonly blocks: readonly PageBlock[]; readonly notes: readonly PageNote[] },
  page: HtmlParent,
  { isHeading, isTitle }: Landmarks,
): { readonly blocks: readonly SourceBlock[]; readonly notes: readonly SourceNote[] } {
  const headings = blocks.filter(
    ({ block }) => block.type === 'paragraph' && block.text.split('\n').some(isHeading),
  );
  const root = commonAncestor(headings.map(({ node }) => node));
  const isInside = ({ node }: { readonly node: HtmlNode }): boolean =>
    root === undefined || node === root || ancestorsOf(node).includes(root);
  const inside = blocks.filter(isInside).map(({ block }) => block);
  const first = blocks.findIndex(isInside);
  const before = blocks.slice(0, first).map(({ block }) => block);
  const title =
    before.findLast((block) => block.type === 'paragraph' && isTitle(block.text)) ??
    titleOfHead(page, isTitle);
  return {
    blocks: title === undefined ? inside : [title, ...inside],
    notes: notes.filter(isInside).map(({ note }) => note),
  };
}

function commonAncestor(nodes: readonly HtmlNode[]): HtmlNode | undefined {
  const [first, ...others] = nodes.map(ancestorsOf);
  if (first === undefined || others.length === 0) return undefined;
  return first.find((ancestor) => others.every((ancestors) => ancestors.includes(ancestor)));
}

/** The title that the page's head names, without the name of the site behind it. */
function titleOfHead(page: HtmlParent, isTitle: Landmarks['isTitle']): SourceBlock | undefined {
  const metas = elementsBelow(page, ({ tagName }) => tagName === 'meta').filter((meta) =>
    /^(?:ArticleTitle|og:title|title)$/iu.test(
      attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '',
    ),
  );
  const titles = elementsBelow(page, ({ tagName }) => tagName === 'title').map(rawText);
  const texts = [...metas.map((meta) => attributeOf(meta, 'content') ?? ''), ...titles];
  const text = texts
    .flatMap((whole) => [whole, ...whole.split(/\s*[-_|–—>]+\s*/u)])
    .map((part) => part.trim())
    .find((part) => part !== '' && !part.includes('\n') && isTitle(part));
  return text === undefined ? undefined : { type: 'paragraph', text, headingLevel: 1, place: {} };
}
