import { Allowance } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import type { Landmarks } from '../landmarks.js';
import type { SourceBlock, SourceNote, SourcePlace } from '../source-document.js';
import {
  attributeOf,
  childElements,
  childNodes,
  elementsBelow,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElementNode,
  isTextNode,
  rawText,
} from './dom.js';
import { headingLevelOf, isBlock, isField, isUnseen, keepsLines } from './element-kinds.js';
import { fieldValue } from './field-values.js';
import { LineBuilder } from './line-builder.js';
import { type LeftOutNodes, wordsOf } from './page-looks.js';
import { cellsOf, rowsOf, tableGrid } from './table-grid.js';

/** A block of the page and the element it comes from. */
export interface PageBlock {
  readonly block: SourceBlock;
  readonly node: HtmlNode;
}

/** Something that the page holds and that was left out, and the node it comes from. */
export interface PageNote {
  readonly note: SourceNote;
  readonly node: HtmlNode;
}

const DEEPEST = 1500;
const NUMBERED_CAPTION = /^\s*表\s?\d/u;
/** A cell of this many paragraphs and characters is a part of the page, not of a table of figures. */
const LAYOUT_PARAGRAPHS = 4;
const LAYOUT_CHARACTERS = 300;

/** What the walk carries downwards. */
interface State {
  readonly keeps: boolean;
  readonly headingLevel?: number;
  readonly depth: number;
}

/** Walks through a page in reading order and collects its paragraphs and tables. @throws BeyondLimits */
export class PageWalk {
  readonly blocks: PageBlock[] = [];
  readonly notes: PageNote[] = [];
  readonly #line = new LineBuilder();
  readonly #landmarks: Landmarks;
  readonly #leftOut: LeftOutNodes;
  /** Of the cell that is walked through. */
  readonly #cell: SourcePlace | undefined;
  readonly #places = new Allowance(readLimits.places);
  #paragraphs = 0;
  #tables = 0;

  constructor(landmarks: Landmarks, leftOut: LeftOutNodes, cell?: SourcePlace) {
    this.#landmarks = landmarks;
    this.#leftOut = leftOut;
    this.#cell = cell;
  }

  walk(parent: HtmlParent, state: State = { keeps: false, depth: 0 }): void {
    if (state.depth > DEEPEST) return;
    for (const node of childNodes(parent)) {
      const why = this.#leftOut.get(node);
      if (why !== undefined) this.#leaveOut(node, why);
      else if (isTextNode(node)) this.#line.add(node.value, state.keeps);
      else if (isElementNode(node) && !isUnseen(node)) this.#element(node, state);
    }
  }

  /** Ends the paragraph that is being collected. */
  flush(node: HtmlNode, headingLevel?: number): void {
    const text = this.#line.take();
    if (text === '') return;
    this.#paragraphs += 1;
    const level = headingLevel === undefined ? {} : { headingLevel };
    const place = { paragraph: this.#paragraphs };
    this.blocks.push({ block: { type: 'paragraph', text, ...level, place }, node });
  }

  #leaveOut(node: HtmlNode, kind: SourceNote['kind']): void {
    const text = wordsOf(node).replace(/\s+/gu, ' ').trim();
    if (text === '') return;
    const place = this.#cell ?? { paragraph: this.#paragraphs + 1 };
    this.notes.push({ note: { kind, text, place }, node });
  }

  #element(element: HtmlElement, state: State): void {
    const { tagName } = element;
    if (tagName === 'br') this.#line.break();
    else if (isField(element)) this.#line.add(fieldValue(element) ?? '', true);
    else if (tagName === 'table') this.#table(element, state);
    else if (tagName === 'sup') this.#line.add(raised(rawText(element)), state.keeps);
    else if (isBlock(element)) this.#block(element, state);
    else this.walk(element, { ...state, keeps: state.keeps || keepsLines(element), depth: state.depth + 1 });
  }

  #block(element: HtmlElement, state: State): void {
    const own = headingLevelOf(element) ?? state.headingLevel;
    this.flush(element, state.headingLevel);
    if (element.tagName === 'li') this.#line.add(listNumber(element), true);
    this.walk(element, {
      keeps: state.keeps || keepsLines(element),
      ...(own === undefined ? {} : { headingLevel: own }),
      depth: state.depth + 1,
    });
    this.flush(element, own);
  }

  #table(table: HtmlElement, state: State): void {
    this.flush(table, state.headingLevel);
    const inner = { ...state, depth: state.depth + 1 };
    for (const child of childElements(table)) {
      // A caption describes a table to those who do not see it; as a heading or with its number it belongs to the text.
      if (child.tagName !== 'caption') continue;
      const caption = rawText(child);
      if (NUMBERED_CAPTION.test(caption) || this.#landmarks.isHeading(caption)) this.#block(child, inner);
    }
    if (isLayout(table)) {
      for (const cell of rowsOf(table).flatMap(cellsOf)) this.#block(cell, inner);
      return;
    }
    if (this.#cell !== undefined) {
      for (const row of rowsOf(table)) for (const cell of cellsOf(row)) this.#block(cell, inner);
      return;
    }
    this.#tables += 1;
    this.blocks.push({
      block: tableGrid(table, this.#tables, this.#places, (cell, place) => this.#cellText(cell, place)),
      node: table,
    });
  }

  /** The words of a cell, one paragraph a line. */
  #cellText(cell: HtmlElement, place: SourcePlace): string {
    const walk = new PageWalk(this.#landmarks, this.#leftOut, place);
    walk.walk(cell);
    walk.flush(cell);
    this.notes.push(...walk.notes);
    return walk.blocks.map(({ block }) => (block.type === 'paragraph' ? block.text : '')).join('\n');
  }
}

/** A table of one cell, one that holds other tables, or one whose cells hold long prose, only arranges the page. */
function isLayout(table: HtmlElement): boolean {
  const cells = rowsOf(table).flatMap(cellsOf);
  if (cells.length <= 1) return true;
  return cells.some((cell) => {
    const tables = elementsBelow(cell, ({ tagName }) => tagName === 'table');
    if (tables.some((inner) => rowsOf(inner).flatMap(cellsOf).length > 1)) return true;
    const paragraphs = elementsBelow(cell, ({ tagName }) => tagName === 'p' || tagName === 'br').length;
    return paragraphs >= LAYOUT_PARAGRAPHS && rawText(cell).trim().length >= LAYOUT_CHARACTERS;
  });
}

/** A raised number is the mark of a note; written as it is, it would lengthen the figure before it. */
function raised(text: string): string {
  return /^\s*\d{1,2}\s*$/u.test(text) ? `[${text.trim()}]` : text;
}

/** The number that a page shows before an item of an ordered list, unless the item brings its own. */
function listNumber(item: HtmlElement): string {
  const list = item.parentNode;
  if (list === null || !isElementNode(list) || list.tagName !== 'ol') return '';
  if (/^\s*(?:[（(]?[\d一二三四五六七八九十]+[）)、.．])/u.test(rawText(item))) return '';
  const items = childElements(list).filter(({ tagName }) => tagName === 'li');
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10);
  return `${(Number.isInteger(start) ? start : 1) + items.indexOf(item)}.`;
}
