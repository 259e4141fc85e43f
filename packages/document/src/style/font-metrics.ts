/** The five faces of an official document: 仿宋, 楷体, 黑体, 宋体, 小标宋. */
export type Typeface = 'fangsong' | 'kaiti' | 'heiti' | 'songti' | 'xiaobiaosong';

/** Measures of one font face, in em. `descent` is positive downwards. */
export interface FaceMetrics {
  readonly ascent: number;
  readonly descent: number;
  /** Advance width of a character in em; `undefined` when the face lacks the character. */
  advance(codePoint: number): number | undefined;
}

/** What layout must know of fonts: measures per face, and per typeface the faces to try, preferred first. */
export interface FontMetrics {
  readonly faces: ReadonlyMap<string, FaceMetrics>;
  readonly chains: Readonly<Record<Typeface, readonly string[]>>;
}
