/** What a picture may weigh. Data: a page of 156 mm needs 1843 pixels for 300 to the inch. */
export const pictureLimits = {
  bytes: 20 * 1024 * 1024,
  pixels: 30_000_000,
  /** Below this resolution print looks blurred. Pixels per inch. */
  resolution: 96,
} as const;
