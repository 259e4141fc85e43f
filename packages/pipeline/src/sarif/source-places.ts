import type { Finding } from '@xxgk/document';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** A stretch of a text file; lines and columns from 1, the end column is the one after the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds the place of a finding in the text of a YAML or JSON report. Never throws. */
export class SourcePlaces {
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #document: Document | undefined;
  readonly #data: unknown;

  constructor(text: string) {
    this.#text = text;
    const document = parseDocument(text, {
      version: '1.2',
      lineCounter: this.#lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    this.#document = document.errors.length === 0 ? document : undefined;
    try {
      this.#data = this.#document?.toJS();
    } catch {
      this.#data = undefined;
    }
  }

  /** The words in the prose, else the value at the path or the nearest one above it; `undefined` where there is none. */
  regionOf({ path = [], range }: Finding): Region | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#spanOf(path.slice(0, length));
      if (place === undefined) continue;
      const words = length === path.length && range ? this.#words(path, range, place) : undefined;
      return this.#region(words ?? place);
    }
    return undefined;
  }

  #spanOf(path: readonly (string | number)[]): readonly [number, number] | undefined {
    let node: unknown;
    try {
      node = this.#document?.getIn(path, true);
    } catch {
      return undefined;
    }
    return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
  }

  /** Prose may be indented, folded or escaped in the file: the first line of the words is searched in its source. */
  #words(
    path: readonly (string | number)[],
    range: NonNullable<Finding['range']>,
    [from, to]: readonly [number, number],
  ): readonly [number, number] | undefined {
    const prose = path.reduce<unknown>((node, key) => Object(node)[key], this.#data);
    if (typeof prose !== 'string') return undefined;
    const words = prose.slice(range.start, range.end).split('\n', 1)[0] ?? '';
    const source = this.#text.slice(from, to);
    // The same words may stand there more than once: count those before.
    let nth = words === '' ? 0 : prose.slice(0, range.start).split(words).length - 1;
    let index = words === '' ? -1 : source.indexOf(words);
    for (; nth > 0 && index >= 0; nth -= 1) index = source.indexOf(words, index + words.length);
    return index < 0 ? undefined : [from + index, from + index + words.length];
  }

  #region([start, end]: readonly [number, number]): Region {
    const trimmed = start + this.#text.slice(start, end).trimEnd().length;
    const [from, to] = [this.#lines.linePos(start), this.#lines.linePos(Math.max(start, trimmed))];
    return { startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
  }
}
