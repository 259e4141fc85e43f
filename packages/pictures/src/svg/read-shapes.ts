import type { Colour, PathSegment, VectorFill, VectorShape, VectorStroke } from '@xxgk/document';
import { IDENTITY, type Matrix, multiply, readMatrix, scaleOf } from './matrix.js';
import { parseXml, type XmlElement } from './parse-xml.js';
import { readPath } from './read-path.js';

/** Effects that outlines alone cannot show. */
export type SvgEffect = 'transparency' | 'gradient' | 'filter' | 'mask' | 'image' | 'other';

/** The outlines of a normalised drawing, and what they do not show. */
export interface SvgShapes {
  readonly shapes: readonly VectorShape[];
  readonly effects: ReadonlySet<SvgEffect>;
}

/** What a shape inherits from the groups around it. */
interface Surroundings {
  readonly matrix: Matrix;
  readonly clips: readonly (readonly PathSegment[])[];
}

const BLACK: Colour = [0, 0, 0];

/** Reads a drawing that was normalised to groups and paths with absolute data. @throws Error for what is not well-formed */
export function readShapes(svg: string): SvgShapes {
  const reader = new ShapeReader(parseXml(svg).children);
  return reader.read();
}

class ShapeReader {
  readonly #elements: readonly XmlElement[];
  readonly #definitions: ReadonlyMap<string, XmlElement>;
  readonly #shapes: VectorShape[] = [];
  readonly #effects = new Set<SvgEffect>();

  constructor(elements: readonly XmlElement[]) {
    this.#elements = elements;
    const definitions = elements.flatMap(({ name, children }) => (name === 'defs' ? children : []));
    this.#definitions = new Map(definitions.map((element) => [element.attributes['id'] ?? '', element]));
  }

  read(): SvgShapes {
    this.#readAll(this.#elements, { matrix: IDENTITY, clips: [] });
    return { shapes: this.#shapes, effects: this.#effects };
  }

  #readAll(elements: readonly XmlElement[], around: Surroundings): void {
    for (const element of elements) this.#readElement(element, around);
  }

  #readElement(element: XmlElement, around: Surroundings): void {
    const { name, attributes, children } = element;
    if (name === 'defs') return;
    if (name === 'image') this.#effects.add('image');
    else if (name === 'path') this.#readShape(attributes, this.#inside(element, around));
    else if (name === 'g') this.#readAll(children, this.#inside(element, around));
    else this.#effects.add('other');
  }

  #inside({ attributes }: XmlElement, around: Surroundings): Surroundings {
    if (Number(attributes['opacity'] ?? 1) < 1 || /mix-blend-mode/.test(attributes['style'] ?? ''))
      this.#effects.add('transparency');
    if (attributes['filter'] !== undefined) this.#effects.add('filter');
    if (attributes['mask'] !== undefined) this.#effects.add('mask');
    const matrix = multiply(around.matrix, readMatrix(attributes['transform']));
    const clip = attributes['clip-path'];
    return { matrix, clips: clip === undefined ? around.clips : [...around.clips, this.#clip(clip, matrix)] };
  }

  /** A clip of one path; the union of several needs a mask. */
  #clip(reference: string, matrix: Matrix): readonly PathSegment[] {
    const definition = this.#definitions.get(/#([^)]+)/.exec(reference)?.[1] ?? '');
    const [path, ...others] = definition?.children ?? [];
    const isPlain =
      path?.name === 'path' && others.length === 0 && definition?.attributes['clip-path'] === undefined;
    if (!isPlain || path.attributes['clip-rule'] === 'evenodd') {
      this.#effects.add('mask');
      return [];
    }
    const inner = multiply(matrix, readMatrix(definition?.attributes['transform']));
    return this.#path(path.attributes, multiply(inner, readMatrix(path.attributes['transform'])));
  }

  #readShape(attributes: XmlElement['attributes'], { matrix, clips }: Surroundings): void {
    if (attributes['visibility'] === 'hidden') return;
    const fill = this.#fill(attributes);
    const stroke = this.#stroke(attributes, matrix);
    if (fill === undefined && stroke === undefined) return;
    const path = this.#path(attributes, matrix);
    this.#shapes.push({
      path,
      clips,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
    });
  }

  #path(attributes: XmlElement['attributes'], matrix: Matrix): readonly PathSegment[] {
    try {
      return readPath(attributes['d'] ?? '', matrix);
    } catch {
      this.#effects.add('other');
      return [];
    }
  }

  #fill(attributes: XmlElement['attributes']): VectorFill | undefined {
    const colour = this.#colour(attributes['fill'] ?? '#000000', attributes['fill-opacity']);
    return colour && { colour, rule: attributes['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero' };
  }

  #stroke(attributes: XmlElement['attributes'], matrix: Matrix): VectorStroke | undefined {
    const colour = this.#colour(attributes['stroke'] ?? 'none', attributes['stroke-opacity']);
    const scale = scaleOf(matrix);
    return (
      colour && {
        colour,
        width: Number(attributes['stroke-width'] ?? 1) * scale,
        cap: (attributes['stroke-linecap'] ?? 'butt') as VectorStroke['cap'],
        join: joinOf(attributes['stroke-linejoin']),
        miterLimit: Number(attributes['stroke-miterlimit'] ?? 4),
        dashes: (attributes['stroke-dasharray'] ?? 'none')
          .split(/[\s,]+/)
          .map((length) => Number(length) * scale)
          .filter((length) => !Number.isNaN(length)),
      }
    );
  }

  #colour(paint: string, opacity: string | undefined): Colour | undefined {
    if (paint === 'none' || Number(opacity ?? 1) === 0) return undefined;
    if (Number(opacity ?? 1) < 1) this.#effects.add('transparency');
    const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(paint);
    if (hex !== null) return hex.slice(1).map((part) => Number.parseInt(part, 16) / 255) as unknown as Colour;
    this.#effects.add('gradient');
    return BLACK;
  }
}

function joinOf(join: string | undefined): VectorStroke['join'] {
  return join === 'round' || join === 'bevel' ? join : 'miter';
}
