/** What a document must reach to pass. Each number that is not taken from a standard says why it stands. */
export const expectations = {
  /** @rule GB/T 9704-2012 §5.2.3 */
  charactersPerLine: 28,
  /** @rule GB/T 9704-2012 §5.2.3 */
  linesPerPage: 22,
  /** Below this many full lines their commonest length says nothing. */
  fewestFullLines: 5,
  /** Text of this size and above is prose; tables and page numbers are smaller. @rule GB/T 9704-2012 §5.2.2 (三号) */
  proseSizePt: 15,
  /** Shares of lines. @rule house: LibreOffice differs in rare lines that hold web addresses or 破折号 at their end */
  identicalProseLines: 0.995,
  rowsOnSamePage: 0.99,
  /** @rule house: half a millimetre, which the eye does not see when two prints are laid side by side */
  medianDeviationPt: 1.5,
  /** @rule house: less than any eye or printer tells apart */
  ofdOffsetPt: 0.02,
  /** @rule house: the same pages need no more room than in a PDF */
  ofdShareOfPdf: 0.8,
} as const;
