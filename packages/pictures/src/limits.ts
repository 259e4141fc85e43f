const MEBIBYTE = 1024 * 1024;

/** What a picture may weigh: the one place of these limits. A page of 156 mm needs 1843 pixels for 300 to the inch. */
export const pictureLimits = {
  bytes: 20 * MEBIBYTE,
  pixels: 30_000_000,
  /** Below this resolution print looks blurred. Pixels per inch. */
  resolution: 96,
  /** What the words and colour profiles of a picture unpack to; a profile of a printer has some two megabytes. */
  besideBytes: 8 * MEBIBYTE,
  /** Elements of a drawing whose uses are resolved, and its characters without the pictures in it. */
  elements: 100_000,
  characters: 4 * MEBIBYTE,
  /** Groups that are painted on a layer of their own, as large as the drawing at worst. */
  layers: 500,
  /** Steps of all filters of a drawing, counted each time one is used: each paints the whole layer anew. */
  filterSteps: 50,
  /** How far a filter blurs or spreads, in the units of the drawing; drawings are some hundred units wide. */
  filterReach: 500,
  /** How often noise is laid over itself, and the side of a matrix of weights: the work for each pixel grows with it. */
  filterRepeats: 10,
} as const;
