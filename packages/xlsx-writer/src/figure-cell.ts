import {
  type Amount,
  type Count,
  editionSpec,
  type Formula,
  figureAt,
  figureSpecs,
  figureValue,
  formatFigure,
  formulasOf,
  type Report,
} from '@xxgk/model';
import { type FigurePlace, sumFormula } from './figure-places.js';
import { blank, type Cell, type CellValue, textValue } from './sheet.js';

type FigureCell = Pick<Cell, 'style' | 'value' | 'note'>;

/** Digits that a spreadsheet's number keeps. @rule IEEE 754: 15 decimal digits survive a double */
const KEPT_DIGITS = 15;
/** Longer words cannot be part of a number format, nor can these characters. */
const LONGEST_NOTE = 120;
const UNFIT_FOR_FORMAT = /["\\\p{Cc}]/u;

/**
 * The cell of one figure: a total as a formula where it is the sum of its parts (or nothing is filled in), any other
 * figure as a number, and as text where a number would lose something.
 */
export function figureCell(
  path: string,
  report: Report,
  places: ReadonlyMap<string, FigurePlace>,
): FigureCell {
  const edition = editionSpec(report.edition);
  const spec = figureSpecs(edition).find((candidate) => candidate.path === path);
  const figure = figureAt(report, path);
  const formula = spec?.isTotal ? totalFormula(path, formulasOf(edition)) : undefined;
  if (formula !== undefined) {
    const sum = sumOfParts(formula, report);
    if (figure === (hasParts(formula, report) ? sum : null))
      return {
        style: 'total',
        value: { type: 'formula', formula: sumFormula(formula.right, places, 'cell'), result: sum },
      };
  }
  const style = formula !== undefined ? 'total' : spec?.measure === 'amount' ? 'amount' : 'count';
  return { style, ...plainCell(figure) };
}

/** The cell of a figure that is nobody's sum: a number, with the words beside it, or text where a number would lose something. */
export function plainCell(figure: Count | Amount | undefined): Pick<Cell, 'value' | 'note'> {
  if (typeof figure !== 'object' || figure === null) return { value: plainValue(figure) };
  const { value, note } = figure;
  const isFit = note !== undefined && note.length <= LONGEST_NOTE && !UNFIT_FOR_FORMAT.test(note);
  const number = plainValue(value);
  if (number.type === 'number' && isFit) return { value: number, note };
  return { value: textValue(formatFigure(figure)) };
}

function plainValue(figure: string | number | null | undefined): CellValue {
  if (figure === null || figure === undefined) return blank;
  const text = formatFigure(figure);
  const isKept = text === String(Number(text)) && text.replace(/\D/gu, '').length <= KEPT_DIGITS;
  return isKept ? { type: 'number', number: text } : { type: 'text', text };
}

/** The formula that makes a total: along its row, else down its column. */
function totalFormula(path: string, formulas: readonly Formula[]): Formula | undefined {
  const candidates = formulas.filter(({ computes, left }) => computes && left[0] === path);
  return candidates.find(({ rule }) => rule !== 'applications/result-total') ?? candidates[0];
}

/** What a formula adds up to, blank figures as nothing. Totals among its parts are taken as given. */
export function sumOfParts({ right }: Pick<Formula, 'right'>, report: Report): number {
  return right.reduce((sum, path) => sum + (figureValue(figureAt(report, path)) ?? 0), 0);
}

function hasParts({ right }: Formula, report: Report): boolean {
  return right.some((path) => figureValue(figureAt(report, path)) !== null);
}
