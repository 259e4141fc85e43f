import type { Refuse } from '../container/input-problem.js';
import { childOf, childrenOf, textOf, type XmlNode } from '../container/xml.js';
import type { Ruling, TextPiece } from '../pdf/pdf-page.js';
import type { SourceNote } from '../source-document.js';
import { type Matrix, objectMatrix, TO_POINTS } from './matrix.js';
import { pathRulings } from './path-rulings.js';
import { textPieces } from './text-pieces.js';

/** What the objects of a page show; `hidden` are words that are there and are not shown. */
export interface PageObjects {
  readonly pieces: TextPiece[];
  readonly rulings: Ruling[];
  readonly hidden: SourceNote[];
}

/** Drawings in drawings that are followed. */
const DEEPEST = 8;

/** Gathers what the layers of pages show. Counts objects over all pages, those of drawings each time they are shown. */
export class ObjectWalk {
  readonly #drawings: ReadonlyMap<string, XmlNode>;
  readonly #refuse: Refuse;
  #left: number;

  /** `drawings` are composite units by their numbers. */
  constructor(drawings: ReadonlyMap<string, XmlNode>, most: number, refuse: Refuse) {
    this.#drawings = drawings;
    this.#refuse = refuse;
    this.#left = most;
  }

  /** Adds what the layers of one part show. @throws XxgkError where there are too many objects */
  add(content: XmlNode, page: number, found: PageObjects): void {
    for (const layer of childrenOf(childOf(content, 'Content'), 'Layer')) {
      this.#walk(layer, TO_POINTS, 0, page, found);
    }
  }

  #walk(block: XmlNode, matrix: Matrix, depth: number, page: number, found: PageObjects): void {
    for (const object of childrenOf(block)) {
      this.#left -= 1;
      if (this.#left < 0) throw this.#refuse('pdf-too-complex');
      if (isHidden(object)) hide(object, page, found);
      else if (object.name === 'PageBlock') this.#walk(object, matrix, depth, page, found);
      else if (object.name === 'CompositeObject') this.#drawing(object, matrix, depth, page, found);
      else show(object, matrix, found);
    }
  }

  #drawing(object: XmlNode, matrix: Matrix, depth: number, page: number, found: PageObjects): void {
    const unit = this.#drawings.get(object.attributes['ResourceID'] ?? '');
    const content = childOf(unit, 'Content');
    if (content === undefined || depth >= DEEPEST) return;
    this.#walk(content, objectMatrix(matrix, object.attributes), depth + 1, page, found);
  }
}

function show(object: XmlNode, matrix: Matrix, { pieces, rulings }: PageObjects): void {
  if (object.name === 'TextObject') for (const piece of textPieces(object, matrix)) pieces.push(piece);
  if (object.name === 'PathObject') for (const ruling of pathRulings(object, matrix)) rulings.push(ruling);
}

function hide(object: XmlNode, page: number, { hidden }: PageObjects): void {
  const text = childrenOf(object, 'TextCode').map(textOf).join('');
  if (text.trim() !== '') hidden.push({ kind: 'hidden', text, place: { page } });
}

function isHidden({ attributes }: XmlNode): boolean {
  return attributes['Visible'] === 'false' || attributes['Alpha'] === '0';
}
