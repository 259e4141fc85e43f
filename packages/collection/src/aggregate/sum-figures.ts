import {
  type Amount,
  type Count,
  type FigureSpec,
  figureAt,
  figureValue,
  formatFigure,
  type Report,
} from '@xxgk/model';
import { decimalSum } from './decimal-sum.js';

/** What one subordinate adds to a cell: its figure, also as printed, and its number, `null` where there is none. */
export interface Contribution {
  readonly child: string;
  readonly organ: string;
  readonly figure: Count | Amount | undefined;
  readonly printed: string;
  readonly value: number | null;
}

/** One cell of the parent with everything that it is the sum of. */
export interface CellTrace {
  readonly spec: FigureSpec;
  readonly sum: Count | Amount;
  readonly contributions: readonly Contribution[];
}

/** A report to add, under the name by which it is told from the others. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/**
 * Adds one cell over the reports. Amounts are added exactly; notes beside figures are kept, each with its organ; blank
 * figures add nothing and stay visible in the contributions. Never throws.
 * @rule practice: 汇总 = Σ of the direct subordinates, the organ's own office among them
 */
export function sumFigure(spec: FigureSpec, children: readonly NamedReport[]): CellTrace {
  const figures = children.map(({ name, report }) => ({
    name,
    organ: report.organ.name,
    figure: figureAt(report, spec.path),
  }));
  const value =
    spec.measure === 'amount'
      ? amountOf(decimalSum(figures.map(({ figure }) => decimalText(figure))))
      : figures.reduce((sum, { figure }) => sum + (figureValue(figure) ?? 0), 0);
  const notes = figures.flatMap(({ organ, figure }) => {
    const note = noteOf(figure);
    return note === undefined ? [] : [`${organ}：${note}`];
  });
  return {
    spec,
    sum: notes.length === 0 ? value : ({ value, note: notes.join('；') } as Count | Amount),
    contributions: figures.map(({ name, organ, figure }) => ({
      child: name,
      organ,
      figure,
      printed: formatFigure(figure),
      value: figureValue(figure),
    })),
  };
}

/** A whole amount is a number, as people write it; one with decimals stays text, so that none is lost. */
function amountOf(sum: string): number | string {
  return sum.includes('.') || !Number.isSafeInteger(Number(sum)) ? sum : Number(sum);
}

function decimalText(figure: Count | Amount | undefined): string {
  if (figure === null || figure === undefined) return '0';
  if (typeof figure === 'object') return decimalText(figure.value);
  return formatFigure(figure);
}

function noteOf(figure: Count | Amount | undefined): string | undefined {
  if (typeof figure !== 'object' || figure === null) return undefined;
  return figure.note ?? (figure.value === null ? figure.raw : undefined);
}
