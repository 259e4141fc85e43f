/** Glyphs of a font by their number in the subset, 0 first, and the program they make. */
export interface FontSubset {
  readonly glyphs: number[];
  program(): SubsetProgram;
}

/** A stream with the entries of its dictionary, and the key it has in the font's descriptor. @rule ISO 32000-1 §9.9 */
export interface SubsetProgram {
  readonly key: 'FontFile2' | 'FontFile3';
  readonly entries: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}
