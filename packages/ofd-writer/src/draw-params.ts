import type { Xml } from '@xxgk/container';
import type { ObjectIds } from './object-ids.js';
import { ofd } from './ofd-xml.js';

/** How lines are drawn. Lengths are millimetres, colours values of OFD; black and solid where left out. */
export interface LineStyle {
  readonly width: number;
  readonly colour?: string;
  readonly cap?: 'Butt' | 'Round' | 'Square';
  readonly join?: 'Miter' | 'Round' | 'Bevel';
  readonly miterLimit?: number;
  readonly dashes?: string;
}

/** Looks of objects, each said once. @rule GB/T 42133-2022 §6.4, §6.5; GB/T 33190-2016 §8.2 */
export interface Look {
  readonly line?: LineStyle;
  /** The value of a colour: text is black where none is said, but an outline is not filled at all. */
  readonly fill?: string;
}

const BLACK = '0 0 0';

/** The looks that one document uses. */
export class DrawParams {
  readonly #ids: ObjectIds;
  readonly #known = new Map<string, { readonly id: number; readonly look: Look }>();

  constructor(ids: ObjectIds) {
    this.#ids = ids;
  }

  /** Number of a look. */
  id(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.#known.get(key) ?? { id: this.#ids.next(), look };
    this.#known.set(key, known);
    return known.id;
  }

  get resources(): readonly Xml[] {
    return [...this.#known.values()].map(({ id, look: { line, fill } }) =>
      ofd(
        'DrawParam',
        { ID: id, ...(line && lineAttributes(line)) },
        ...(fill === undefined ? [] : [ofd('FillColor', { Value: fill })]),
        ...(line === undefined ? [] : [ofd('StrokeColor', { Value: line.colour ?? BLACK })]),
      ),
    );
  }
}

function lineAttributes({ width, cap, join, miterLimit, dashes }: LineStyle) {
  return { LineWidth: width, Join: join, Cap: cap, DashPattern: dashes, MiterLimit: miterLimit };
}
