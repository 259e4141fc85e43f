/** What a page shows, numbers rounded to a thousandth of a point; the same for a PDF and for an SVG. */
export interface Painted {
  readonly runs: readonly PaintedRun[];
  readonly lines: readonly PaintedLine[];
}

export interface PaintedRun {
  readonly text: string;
  readonly typeface: string;
  readonly size: number;
  readonly letterSpacing: number;
  /** Where the first character stands, its width as a share, and whether the line runs down the page. */
  readonly x: number;
  readonly baseline: number;
  readonly widthScale: number;
  readonly isTurned: boolean;
  /** `#rrggbb` */
  readonly colour: string;
}

export interface PaintedLine {
  readonly ends: readonly number[];
  readonly thickness: number;
  readonly colour: string;
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
