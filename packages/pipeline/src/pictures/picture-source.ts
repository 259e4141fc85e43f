/** A picture file that a report names: its bytes, or why there are none. */
export type PictureFile =
  | { readonly bytes: Uint8Array }
  /** It lies outside of the folders in which pictures may lie. */
  | 'outside'
  | 'missing'
  /** Pictures are added one by one, and nobody added this one. */
  | 'not-added';

/** Gives the file of a path as the report writes it: `hall.png`. Never throws because of a path. */
export type ReadPicture = (path: string) => Promise<PictureFile>;

/** The program that draws SVG: the file `index_bg.wasm` of `@resvg/resvg-wasm`. Loaded when something is drawn. */
export type LoadSvgProgram = () => Promise<Uint8Array | WebAssembly.Module>;
