/** How much a PDF may ask of the reader. A document has some ten pages with some hundred pieces of text and lines each. */
export const pdfLimits = {
  pages: 400,
  /** Pieces of text in all pages. */
  pieces: 400_000,
  /** Drawing operators of one page. */
  operators: 400_000,
} as const;
