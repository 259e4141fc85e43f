/** A picture of pixels, whole, as it stood in its file. */
export interface RasterImage {
  readonly kind: 'raster';
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch that the file asks to be printed at. */
  readonly resolution: number;
  /** The file, in base64: the tree stays plain JSON. */
  readonly base64: string;
}

/** A drawing without text or references to fonts: what it shows is the same everywhere. */
export interface VectorImage {
  readonly kind: 'vector';
  /** CSS pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  /** The same drawing as outlines, for painters that know no SVG. Unit and origin are those of the SVG. */
  readonly shapes: readonly VectorShape[];
  /** The same drawing in pixels, for readers that know no SVG. */
  readonly fallback: RasterImage;
}

export type Image = RasterImage | VectorImage;

/** One outline with what fills it and what is drawn along it; opaque. */
export interface VectorShape {
  readonly path: readonly PathSegment[];
  /** Outlines that bound it: only what lies inside all of them is seen. */
  readonly clips: readonly (readonly PathSegment[])[];
  readonly fill?: VectorFill;
  readonly stroke?: VectorStroke;
}

/** `M x y`, `L x y`, `C x1 y1 x2 y2 x y` (cubic), `Z`; all absolute. */
export type PathSegment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Red, green and blue from 0 to 1, in sRGB. */
export type Colour = readonly [number, number, number];

export interface VectorFill {
  readonly colour: Colour;
  readonly rule: 'nonzero' | 'evenodd';
}

export interface VectorStroke {
  readonly colour: Colour;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  /** Lengths of dashes and gaps by turns; none for a solid line. */
  readonly dashes: readonly number[];
}
