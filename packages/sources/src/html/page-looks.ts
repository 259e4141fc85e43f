import { defaultTreeAdapter } from 'parse5';
import type { SourceNoteKind } from '../source-document.js';
import type { Cascade, Style } from './cascade.js';
import {
  attributeOf,
  childNodes,
  elementsBelow,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElementNode,
  isTextNode,
  rawText,
} from './dom.js';
import { isBlock, isUnseen } from './element-kinds.js';
import {
  hasGround,
  isClear,
  isNearlyWhite,
  isOutOfSight,
  isRaised,
  isStruck,
  isTiny,
  shownContent,
} from './look.js';

/** Elements and texts of a page that are no words of its document, and why. */
export type LeftOutNodes = ReadonlyMap<HtmlNode, Extract<SourceNoteKind, 'struck' | 'unseen'>>;

/** So much unseen text is shown by a script or by style sheets that are not at hand. */
const MOST_UNSEEN = 0.5;

/** What is handed down from an element to those in it. */
interface Inherited {
  readonly isTiny: boolean;
  readonly isClear: boolean;
  readonly isWhite: boolean;
  readonly hasGround: boolean;
  readonly block: Block;
}

/** White texts of a paragraph or cell, and whether it has others. */
interface Block {
  readonly white: HtmlNode[];
  hasOther: boolean;
}

/**
 * What of a page is struck through, and what nobody sees: tiny, transparent, white where nothing is behind it, outside of
 * the window. Raised numbers become `sup` and words that style sheets put beside others become texts of the tree, which
 * nobody else holds. @throws BeyondLimits
 */
export function pageLooks(page: HtmlParent, cascade: Cascade): LeftOutNodes {
  const looks: Looks = { cascade, leftOut: new Map(), blocks: [newBlock()] };
  const [block = newBlock()] = looks.blocks;
  const none: Inherited = { isTiny: false, isClear: false, isWhite: false, hasGround: false, block };
  const waiting: [HtmlNode, Inherited][] = childNodes(page).map((node) => [node, none]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, around] = next;
    if (isTextNode(node)) lookAtText(node, around, looks);
    const own = isElementNode(node) && !isUnseen(node) ? lookAtElement(node, around, looks) : undefined;
    if (own !== undefined) for (const child of childNodes(node as HtmlElement)) waiting.push([child, own]);
  }
  const isSheetMissing = elementsBelow(page, isLinkedSheet).length > 0;
  for (const { white, hasOther } of looks.blocks) {
    // A paragraph all in white may have its ground from a style sheet that is not at hand.
    if (hasOther || !isSheetMissing) for (const node of white) looks.leftOut.set(node, 'unseen');
  }
  return withinReason(looks.leftOut, page);
}

/** What is known while the page is gone through. */
interface Looks {
  readonly cascade: Cascade;
  readonly leftOut: Map<HtmlNode, 'struck' | 'unseen'>;
  readonly blocks: Block[];
}

function lookAtText(
  node: HtmlNode,
  { isTiny: isSmall, block, ...around }: Inherited,
  { leftOut }: Looks,
): void {
  if (wordsOf(node).trim() === '') return;
  if (isSmall || around.isClear) leftOut.set(node, 'unseen');
  else if (around.isWhite && !around.hasGround) block.white.push(node);
  else block.hasOther = true;
}

/** What an element hands down; nothing where it is left out with all in it. */
function lookAtElement(element: HtmlElement, around: Inherited, looks: Looks): Inherited | undefined {
  const style = looks.cascade.styleOf(element);
  if (isStruck(element, style)) looks.leftOut.set(element, 'struck');
  else if (isOutOfSight(element, style)) looks.leftOut.set(element, 'unseen');
  else {
    if (!isBlock(element) && isRaised(style) && childNodes(element).length > 0) element.tagName = 'sup';
    addBeside(element, looks.cascade);
    return inheritedBy(element, style, around, looks.blocks);
  }
  return undefined;
}

function newBlock(): Block {
  return { white: [], hasOther: false };
}

function inheritedBy(element: HtmlElement, style: Style, around: Inherited, blocks: Block[]): Inherited {
  const colour =
    style.get('color') ?? (element.tagName === 'font' ? attributeOf(element, 'color') : undefined);
  const ofBlock = isBlock(element) ? newBlock() : undefined;
  if (ofBlock !== undefined) blocks.push(ofBlock);
  return {
    isTiny: isTiny(style) ?? around.isTiny,
    isClear: colour === undefined ? around.isClear : isClear(colour, style),
    isWhite: colour === undefined ? around.isWhite : isNearlyWhite(colour),
    hasGround: around.hasGround || hasGround(element, style),
    block: ofBlock ?? around.block,
  };
}

/** Words that style sheets put before and behind the content of an element. */
function addBeside(element: HtmlElement, cascade: Cascade): void {
  for (const side of ['before', 'after'] as const) {
    const words = shownContent(element, cascade.styleOf(element, side));
    const [first] = childNodes(element);
    if (words === '') continue;
    if (side === 'after' || first === undefined) defaultTreeAdapter.insertText(element, words);
    else
      defaultTreeAdapter.insertTextBefore(
        element,
        words,
        first as Parameters<typeof defaultTreeAdapter.insertTextBefore>[2],
      );
  }
}

function isLinkedSheet(element: HtmlElement): boolean {
  return element.tagName === 'link' && /stylesheet/iu.test(attributeOf(element, 'rel') ?? '');
}

function withinReason(leftOut: Map<HtmlNode, 'struck' | 'unseen'>, page: HtmlParent): LeftOutNodes {
  const all = rawText(page).replace(/\s/gu, '').length;
  const unseen = [...leftOut].flatMap(([node, kind]) =>
    kind === 'unseen' ? [wordsOf(node).replace(/\s/gu, '').length] : [],
  );
  if (unseen.reduce((sum, length) => sum + length, 0) <= all * MOST_UNSEEN) return leftOut;
  return new Map([...leftOut].filter(([, kind]) => kind === 'struck'));
}

/** The words of an element or text. */
export function wordsOf(node: HtmlNode): string {
  return isTextNode(node) ? node.value : isElementNode(node) ? rawText(node) : '';
}
