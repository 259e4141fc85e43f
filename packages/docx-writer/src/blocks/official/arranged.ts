import {
  type Arranged,
  type ArrangedJointMark,
  type ArrangedLine,
  type ArrangedRule,
  jointMarkHeight,
  type Piece,
  titleWidth,
} from '@xxgk/document';
import {
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { DocxContext } from '../../docx-context.js';

const TWIPS_PER_POINT = 20;
const EIGHTHS_PER_POINT = 8;
const HALF_POINTS = 2;
const PERCENT = 100;

const NO_BORDER = { style: 'none', size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** Word's names; the strokes of a border at the foot of a paragraph are named from top to bottom. */
const BORDER_STYLES = {
  single: 'single',
  thickThin: 'thickThinSmallGap',
  thinThick: 'thinThickSmallGap',
} as const;

export function twips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Arranged items as exact lines; a joint mark as a table without borders. */
export function arrangedToDocx(items: readonly Arranged[], context: DocxContext): readonly FileChild[] {
  return items.flatMap((item) =>
    item.type === 'line'
      ? [new Paragraph(lineOptions(item, context))]
      : [...spacer(item.spaceBefore), jointMark(item, context)],
  );
}

function spacer(height: number): readonly Paragraph[] {
  return height <= 0 ? [] : [new Paragraph({ spacing: exactly(height) })];
}

function exactly(height: number, before = 0): NonNullable<IParagraphOptions['spacing']> {
  return { before: twips(before), after: 0, line: twips(height), lineRule: 'exact' };
}

/** A line: text in the middle by alignment, pieces at places of their own by tab stops. */
export function lineOptions(
  { pieces, height, spaceBefore, ruleBelow }: ArrangedLine,
  context: DocxContext,
): IParagraphOptions {
  const [first] = pieces;
  const isCentred =
    pieces.length === 1 &&
    first?.anchor === 'center' &&
    Math.abs(twips(first.x) * 2 - context.measures.textWidth) <= 2;
  const tabbed = isCentred ? [] : pieces.filter((piece, index) => needsTab(piece, pieces[index - 1]));
  return {
    spacing: exactly(height, spaceBefore),
    alignment: isCentred ? 'center' : 'left',
    ...(tabbed.length === 0
      ? {}
      : { tabStops: tabbed.map(({ anchor, x }) => ({ type: anchor, position: tabPosition(x, context) })) }),
    ...(ruleBelow === undefined ? {} : ruleOptions(ruleBelow)),
    children: pieces.flatMap((piece) => runs(piece, context, tabbed.includes(piece))),
  };
}

/** Word breaks a line before a tab stop that lies in the margin. */
function tabPosition(x: number, { measures: { width, margin } }: DocxContext): number {
  return Math.min(twips(x), width - margin.left - margin.right);
}

/** A piece that begins where the one before it ends follows it: a tab would lead to the next stop. */
function needsTab({ anchor, x }: Piece, before: Piece | undefined): boolean {
  if (anchor !== 'left') return true;
  const end = before === undefined ? 0 : before.x + titleWidth(before.text) * before.size * before.widthScale;
  return Math.abs(x - end) > 1 || (before !== undefined && before.anchor !== 'left');
}

function ruleOptions(rule: ArrangedRule): Pick<IParagraphOptions, 'border' | 'indent'> {
  const { left, right } = rule.outdent;
  return {
    border: { bottom: ruleBorder(rule) },
    ...(left === 0 && right === 0 ? {} : { indent: { left: -twips(left), right: -twips(right) } }),
  };
}

/** A border of a paragraph that is the rule. */
export function ruleBorder({ kind, strokes, distance, colour }: ArrangedRule) {
  return {
    style: BORDER_STYLES[kind],
    size: Math.round(Math.max(...strokes) * EIGHTHS_PER_POINT),
    space: distance,
    color: colour.slice(1),
  };
}

/** The last character of spread text carries no letter spacing, so that it is as wide as it looks. */
function runs(piece: Piece, context: DocxContext, tabbed: boolean): readonly TextRun[] {
  const characters = [...piece.text];
  const look = lookOf(piece, context);
  const lead = tabbed ? [new Tab()] : [];
  if (piece.letterSpacing === 0) return [new TextRun({ ...look, children: [...lead, piece.text] })];
  return [
    new TextRun({
      ...look,
      characterSpacing: twips(piece.letterSpacing),
      children: [...lead, characters.slice(0, -1).join('')],
    }),
    new TextRun({ ...look, text: characters.at(-1) ?? '' }),
  ];
}

function lookOf({ typeface, size, widthScale, colour }: Piece, { fonts }: DocxContext) {
  const { eastAsia, latin = eastAsia } = fonts[typeface];
  return {
    font: { hint: 'eastAsia', ascii: latin, hAnsi: latin, eastAsia, cs: latin } as const,
    size: size * HALF_POINTS,
    ...(widthScale === 1 ? {} : { scale: Math.round(widthScale * PERCENT) }),
    ...(colour === undefined ? {} : { color: colour.slice(1) }),
  };
}

function jointMark(mark: ArrangedJointMark, context: DocxContext): Table {
  const places = [...mark.columns.map(([piece]) => piece?.x ?? 0), ...(mark.suffix ? [mark.suffix.x] : [])];
  const left = places[0] ?? 0;
  const end = context.measures.textWidth / TWIPS_PER_POINT - left / 2;
  const widths = places.map((x, index) => twips((places[index + 1] ?? end) - x));
  const paragraph = (piece: Piece): Paragraph =>
    new Paragraph({
      spacing: exactly(mark.rowHeight),
      alignment: 'left',
      children: runs(piece, context, false),
    });
  const cell = (children: readonly Paragraph[], index: number, verticalAlign: 'top' | 'center'): TableCell =>
    new TableCell({
      children: [...children],
      verticalAlign,
      borders: NO_BORDERS,
      margins: NO_MARGINS,
      width: { size: widths[index] ?? 0, type: 'dxa' },
    });
  const cells = mark.columns.map((pieces, index) => cell(pieces.map(paragraph), index, 'top'));
  if (mark.suffix !== undefined) cells.push(cell([paragraph(mark.suffix)], cells.length, 'center'));
  const height = { value: twips(jointMarkHeight(mark)), rule: 'exact' } as const;
  return new Table({
    layout: 'fixed',
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    indent: { size: twips(left), type: 'dxa' },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    margins: NO_MARGINS,
    columnWidths: widths,
    rows: [new TableRow({ cantSplit: true, height, children: cells })],
  });
}
