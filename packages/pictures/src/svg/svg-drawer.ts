import { Resvg } from '@resvg/resvg-wasm';
import { bytesToBase64, type VectorImage } from '@xxgk/document';
import { isTooComplex } from './is-too-complex.js';
import { loadResvg } from './load-resvg.js';
import { readShapes, type SvgEffect } from './read-shapes.js';
import { writeShapes } from './write-shapes.js';

/** What drawing needs: the program of `@resvg/resvg-wasm` (its file `index_bg.wasm`) and fonts. */
export interface SvgDrawerOptions {
  readonly wasm: Uint8Array | WebAssembly.Module;
  /** Whole font files. Text is drawn with these and no others. */
  readonly fonts: readonly Uint8Array[];
  /** Family for text whose own family is not among the fonts, and for `serif` and `sans-serif`. */
  readonly families: { readonly default: string; readonly serif: string; readonly sansSerif: string };
}

/** A drawing without text, and the effects its outlines do not show. Where there are such, only `fallback` is true. */
export interface SvgDrawing {
  readonly image: VectorImage;
  readonly effects: ReadonlySet<SvgEffect>;
  /** It refers to other files, or holds scripts or pages; these are not drawn. */
  readonly isForeign: boolean;
}

/** A drawing that would take beyond all measure to paint. */
export class TooComplexDrawing extends Error {}

/** Draws an SVG. @throws TooComplexDrawing, and other errors when it is broken */
export type SvgDrawer = (svg: string) => SvgDrawing;

const CSS_PIXELS_PER_INCH = 96;
const PRINT_RESOLUTION = 300;
/** Pixels across the text block of 156 mm at that resolution. */
const WIDEST = 1843;
const FOREIGN = /<(?:\w+:)?(?:script|foreignObject|iframe)[\s/>]/i;

/**
 * Loads resvg once. Text becomes outlines, styles are resolved; scripts and files outside are never touched.
 * @throws XxgkError `option-invalid` when the program cannot be loaded
 */
export async function createSvgDrawer({ wasm, fonts, families }: SvgDrawerOptions): Promise<SvgDrawer> {
  await loadResvg(wasm);
  const font = {
    fontBuffers: [...fonts],
    defaultFontFamily: families.default,
    serifFamily: families.serif,
    sansSerifFamily: families.sansSerif,
    monospaceFamily: families.default,
    cursiveFamily: families.default,
    fantasyFamily: families.default,
  };
  return (svg) => draw(svg, font);
}

function draw(svg: string, font: NonNullable<ConstructorParameters<typeof Resvg>[1]>['font']): SvgDrawing {
  const natural = new Resvg(svg, { ...(font ? { font } : {}) });
  const { width, height } = natural;
  const normal = natural.toString();
  const isForeign = natural.imagesToResolve().length > 0 || FOREIGN.test(svg);
  natural.free();
  if (isTooComplex(normal)) throw new TooComplexDrawing('beyond all measure');
  const { shapes, effects } = readShapes(normal);
  const scale = Math.min(PRINT_RESOLUTION / CSS_PIXELS_PER_INCH, WIDEST / width, WIDEST / height);
  const renderer = new Resvg(normal, { fitTo: { mode: 'zoom', value: scale }, background: '#ffffff' });
  const picture = renderer.render();
  const fallback = {
    kind: 'raster',
    mediaType: 'image/png',
    width: picture.width,
    height: picture.height,
    resolution: CSS_PIXELS_PER_INCH * scale,
    base64: bytesToBase64(picture.asPng()),
  } as const;
  picture.free();
  renderer.free();
  const outlines = effects.size === 0 ? writeShapes(shapes, width, height) : normal;
  return { image: { kind: 'vector', width, height, svg: outlines, shapes, fallback }, effects, isForeign };
}
