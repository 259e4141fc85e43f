const MEBIBYTE = 1024 * 1024;

/**
 * How much a PDF may ask of the reader: the one place of these limits. A document has some ten pages with some hundred
 * pieces of text and lines each.
 */
export const pdfLimits = {
  pages: 400,
  /** Pieces of text in all pages. */
  pieces: 400_000,
  /** Drawing operators of one page, those of forms within forms counted each time they are drawn. */
  operators: 400_000,
  /** What one stream unpacks to (a font of hanzi has some ten megabytes), and all of them but pictures. */
  streamBytes: 64 * MEBIBYTE,
  totalBytes: 192 * MEBIBYTE,
  /** Objects of a file, and how often they are come by when files are compared. */
  objects: 400_000,
  visits: 4_000_000,
  /** Filters on filters of one stream. */
  filters: 4,
} as const;
