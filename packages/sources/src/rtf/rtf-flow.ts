import { Allowance } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import type { XmlNode } from '../container/xml.js';
import { type DocParagraph, nestedBlocks } from '../doc/nesting.js';
import type { RowShape } from '../doc/rows.js';
import { element, setting } from '../docx/element.js';

const DOWN_FIRST = 3 << 5;
const DOWN_MERGED = 1 << 5;
const ACROSS_FIRST = 1;
const ACROSS_MERGED = 2;
const CELL_FLAGS: Readonly<Record<string, number>> = {
  clvmgf: DOWN_FIRST,
  clvmrg: DOWN_MERGED,
  clmgf: ACROSS_FIRST,
  clmrg: ACROSS_MERGED,
};
const DEEPEST = 20;

/** The paragraphs of a text, cell or box as they come in. @throws BeyondLimits for more than any document has */
export class RtfFlow {
  readonly #paragraphs: DocParagraph[] = [];
  #runs: XmlNode[] = [];
  #depth = 0;
  #outline: number | undefined;
  #edges: number[] = [];
  #flags: number[] = [];
  #filled: boolean[] = [];
  #flag = 0;
  #isFilled = false;
  readonly #places = new Allowance(readLimits.places);

  add(run: XmlNode): void {
    this.#runs.push(run);
  }

  /** Heeds a control word of paragraphs and tables. */
  take(name: string, value: number | undefined): void {
    switch (name) {
      case 'pard':
        this.#depth = 0;
        this.#outline = undefined;
        break;
      case 'intbl':
        this.#depth = Math.max(this.#depth, 1);
        break;
      case 'itap':
        this.#depth = Math.min(value ?? 0, DEEPEST);
        break;
      case 'outlinelevel':
        this.#outline = value;
        break;
      case 'par':
      case 'sect':
      case 'page':
        this.#end('paragraph', this.#depth);
        break;
      case 'cell':
        this.#end('cell', 1);
        break;
      case 'nestcell':
        this.#end('cell', Math.max(this.#depth, 2));
        break;
      case 'row':
        this.#endRow(1);
        break;
      case 'nestrow':
        this.#endRow(Math.max(this.#depth, 2));
        break;
      default:
        this.#takeShape(name, value ?? 0);
    }
  }

  /** All that came in, as blocks of the newer Word format. */
  blocks(): readonly XmlNode[] {
    if (this.#runs.length > 0) this.#end('paragraph', this.#depth);
    return nestedBlocks(this.#paragraphs);
  }

  #takeShape(name: string, value: number): void {
    this.#flag |= CELL_FLAGS[name] ?? 0;
    if (name === 'clcbpat' || name === 'clshdng') this.#isFilled = true;
    if (name === 'trleft') this.#edges[0] = value;
    if (name === 'trowd') {
      this.#edges = [0];
      this.#flags = [];
      this.#filled = [];
      this.#flag = 0;
      this.#isFilled = false;
    }
    if (name !== 'cellx' || this.#edges.length > readLimits.span) return;
    this.#edges.push(value);
    this.#flags.push(this.#flag);
    this.#filled.push(this.#isFilled);
    this.#flag = 0;
    this.#isFilled = false;
  }

  #end(ends: 'paragraph' | 'cell', depth: number): void {
    this.#places.take(1);
    const properties = this.#outline === undefined ? [] : [setting('outlineLvl', this.#outline)];
    const node = element('p', {}, [element('pPr', {}, properties), ...this.#runs]);
    this.#runs = [];
    this.#paragraphs.push({ node, depth, ends });
  }

  #endRow(depth: number): void {
    this.#places.take(1 + this.#edges.length);
    const shape: RowShape = { edges: this.#edges, flags: this.#flags, isFilled: this.#filled };
    this.#paragraphs.push({ node: element('p'), depth, ends: 'row', shape });
  }
}
