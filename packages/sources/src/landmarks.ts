/** By what a document is known within a page or a text; the reader of a format asks, who knows the document answers. */
export interface Landmarks {
  /** Whether a line is one of the main headings. */
  readonly isHeading: (line: string) => boolean;
  /** Whether what stands below a main heading is a table, in texts that draw none. */
  readonly opensTable: (heading: string) => boolean;
  /** Whether lines are the title. */
  readonly isTitle: (lines: string) => boolean;
  /** Whether a line belongs to the site or page around the document. */
  readonly isFurniture?: (line: string) => boolean;
  /** Whether words can only be the figure of a cell. */
  readonly isFigure: (words: string) => boolean;
}

/** Of a document of which nothing is known: pages and texts are taken whole. */
export const noLandmarks: Landmarks = {
  isHeading: () => false,
  opensTable: () => false,
  isTitle: () => false,
  isFigure: () => false,
};
