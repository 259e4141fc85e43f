import type { Typeface } from '../style/font-metrics.js';

/** A stretch of text at a place of its own on a line. Lengths in points. */
export interface Piece {
  readonly text: string;
  readonly typeface: Typeface;
  readonly size: number;
  /** What stands at `x`, which counts from the left edge of the text block. */
  readonly anchor: 'left' | 'center' | 'right';
  readonly x: number;
  /** Added to the advance of each character. */
  readonly letterSpacing: number;
  /** Width of the characters as a share of their own: below 1 they are condensed. */
  readonly widthScale: number;
  /** `#RRGGBB`; black where left out. */
  readonly colour?: string;
}

/** A rule below a line: strokes from top to bottom. Lengths in points. */
export interface ArrangedRule {
  readonly kind: 'single' | 'thickThin' | 'thinThick';
  /** From the foot of the line to the first stroke: whole points, which is what word processors can tell. */
  readonly distance: number;
  readonly strokes: readonly number[];
  readonly gap: number;
  /** How far it reaches over the text block. */
  readonly outdent: { readonly left: number; readonly right: number };
  readonly colour: string;
}

/** One exact line: its base line stands at four fifths of its height. */
export interface ArrangedLine {
  readonly type: 'line';
  readonly spaceBefore: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly ruleBelow?: ArrangedRule;
}

/** The organs of a joint mark one below the other, in one column or two, and in their middle what follows them. */
export interface ArrangedJointMark {
  readonly type: 'jointMark';
  readonly spaceBefore: number;
  readonly rowHeight: number;
  /** Column by column; pieces are anchored at their left. */
  readonly columns: readonly (readonly Piece[])[];
  readonly suffix?: Piece;
}

export type Arranged = ArrangedLine | ArrangedJointMark;

/** Height of strokes and gaps together. */
export function ruleHeight({ strokes, gap }: Pick<ArrangedRule, 'strokes' | 'gap'>): number {
  return strokes.reduce((sum, stroke) => sum + stroke, 0) + gap * (strokes.length - 1);
}

/** Height of a joint mark. */
export function jointMarkHeight({ columns, rowHeight }: ArrangedJointMark): number {
  return rowHeight * Math.max(...columns.map(({ length }) => length));
}
