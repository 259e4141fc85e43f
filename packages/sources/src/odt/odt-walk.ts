import type { Allowance } from '../container/allowance.js';
import { textOf, type XmlNode } from '../container/xml.js';
import type { OdtLists } from './odt-lists.js';
import type { OdtStyles } from './odt-styles.js';

/** What the walk through an OpenDocument text knows. */
export interface OdtWalk {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  /** What the grids of its tables may still take. */
  readonly places: Allowance;
  /** A block as blocks of the newer Word format. */
  readonly block: (node: XmlNode) => readonly XmlNode[];
}

/** The words in an element, whatever it is. */
export function holdsText(node: XmlNode): string {
  return textOf(node).replace(/\s+/gu, ' ').trim();
}
