import { cellName } from './cell-area.js';
import { type Formula, parseFormula } from './formula.js';
import { COLLECTIONS, FUNCTIONS, operate, type Value } from './formula-functions.js';
import { numberIn } from './number-in.js';
import { cellAt, type StaleSum, type WorkbookCell, type WorkbookSheet } from './workbook.js';

/** Formulas whose stored results are computed again: `SUM(D6:I6,K6)`, `D6+E6`, of the same sheet. */
const SUM = /^=?SUM\([^()!]*\)$/iu;
const ADDITION = /^=?\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+$/iu;
/** More cells than any sum of the form has: a whole column is not added up. */
const MOST_CELLS = 2000;
const DEEPEST = 30;

type Area = Extract<Formula, { readonly kind: 'area' }>;

/**
 * Computes what the program which saved a workbook did not: formulas of numbers without a stored result get one, and sums
 * whose result is another are told. A formula of blank cells is blank. One that cannot be computed is marked, so that
 * nobody takes its cell for a blank one. Other formulas keep what is stored. Pure.
 */
export function evaluateFormulas(sheets: readonly WorkbookSheet[]): {
  readonly sheets: readonly WorkbookSheet[];
  readonly stale: readonly StaleSum[];
} {
  const stale: StaleSum[] = [];
  const evaluator = new Evaluator(sheets);
  const computed = sheets.map((sheet) => {
    const rows = new Map(
      [...sheet.rows].map(([row, cells]) => {
        const own = [...cells].map(([column, cell]): readonly [number, WorkbookCell] => {
          const known = evaluator.shown(sheet, row, column, cell);
          if (cell.text !== '' && known.text !== '' && known.text !== cell.text) {
            const place = { sheet: sheet.name, cell: cellName(row, column), row, column };
            stale.push({ ...place, stored: cell.text, computed: known.text });
          }
          return [column, known];
        });
        return [row, new Map(own)] as const;
      }),
    );
    return { ...sheet, rows };
  });
  return { sheets: computed, stale };
}

class Evaluator {
  readonly #sheets: readonly WorkbookSheet[];
  readonly #values = new Map<WorkbookCell, Value>();
  #depth = 0;

  constructor(sheets: readonly WorkbookSheet[]) {
    this.#sheets = sheets;
  }

  /** A cell with the result that counts. */
  shown(sheet: WorkbookSheet, row: number, column: number, cell: WorkbookCell): WorkbookCell {
    const { formula, text } = cell;
    if (formula === undefined) return cell;
    if (text !== '' && !SUM.test(formula) && !ADDITION.test(formula)) return cell;
    const value = this.#valueOf(sheet, cell);
    if (value !== 'unknown') return { ...cell, text: value === undefined ? '' : exact(value) };
    const referred = text === '' ? this.#referredText(sheet, cellName(row, column), formula) : undefined;
    if (referred !== undefined) return { ...cell, text: referred };
    return text === '' ? { ...cell, isUnread: true } : cell;
  }

  /** The words of the cell that a formula only refers to. */
  #referredText(sheet: WorkbookSheet, own: string, formula: string): string | undefined {
    const parsed = parseFormula(formula);
    if (parsed?.kind !== 'area' || own === cellName(parsed.area.firstRow, parsed.area.firstColumn)) {
      return undefined;
    }
    return this.#wordsIn(parsed, sheet) || undefined;
  }

  #wordsIn({ area, sheet: name }: Area, sheet: WorkbookSheet): string {
    const other = this.#sheetOf(sheet, name);
    const cell = other && cellAt(other, area.firstRow, area.firstColumn);
    return cell?.formula === undefined && cell?.isError === undefined ? (cell?.text ?? '').trim() : '';
  }

  #valueOf(sheet: WorkbookSheet, cell: WorkbookCell | undefined): Value {
    if (cell === undefined) return undefined;
    if (this.#values.has(cell)) return this.#values.get(cell);
    // A formula that comes back to itself has no value.
    this.#values.set(cell, 'unknown');
    const value = this.#compute(sheet, cell);
    this.#values.set(cell, value);
    return value;
  }

  #compute(sheet: WorkbookSheet, cell: WorkbookCell): Value {
    if (cell.isError) return 'unknown';
    if (cell.formula === undefined || this.#depth > DEEPEST) return numberIn(cell.text);
    const parsed = parseFormula(cell.formula);
    this.#depth += 1;
    const value = parsed === undefined ? 'unknown' : this.#evaluate(parsed, sheet);
    this.#depth -= 1;
    if (value !== 'unknown') return value;
    return cell.text === '' ? 'unknown' : numberIn(cell.text);
  }

  #evaluate(formula: Formula, sheet: WorkbookSheet): Value {
    if (formula.kind === 'number') return formula.value;
    if (formula.kind === 'area') {
      const values = this.#valuesIn(formula, sheet);
      const [value] = values;
      // Words count as nothing in a sum, but cannot be added to a number.
      const isWords = value === undefined && this.#wordsIn(formula, sheet) !== '';
      return values.length === 1 && !isWords ? value : 'unknown';
    }
    if (formula.kind === 'call') return this.#call(formula.name, formula.parts, sheet);
    const [left, right] = [this.#evaluate(formula.left, sheet), this.#evaluate(formula.right, sheet)];
    if (left === 'unknown' || right === 'unknown') return 'unknown';
    return left === undefined && right === undefined
      ? undefined
      : operate(formula.sign, left ?? 0, right ?? 0);
  }

  #call(name: string, parts: readonly Formula[], sheet: WorkbookSheet): Value {
    const [first, second] = parts;
    const collect = COLLECTIONS[name];
    if (collect !== undefined) {
      const values = parts.flatMap((part) =>
        part.kind === 'area' ? this.#valuesIn(part, sheet) : [this.#evaluate(part, sheet)],
      );
      if (values.includes('unknown')) return 'unknown';
      const numbers = values.filter((value) => typeof value === 'number');
      return numbers.length === 0 ? undefined : collect(numbers);
    }
    // SUBTOTAL(9,…) and SUBTOTAL(109,…) are sums.
    if (name === 'SUBTOTAL' && first?.kind === 'number' && [9, 109].includes(first.value)) {
      return this.#call('SUM', parts.slice(1), sheet);
    }
    const apply = FUNCTIONS[name];
    if (apply === undefined || first === undefined || parts.length > 2) return 'unknown';
    const value = this.#evaluate(first, sheet);
    const digits = second === undefined ? 0 : this.#evaluate(second, sheet);
    if (typeof value !== 'number') return value;
    return typeof digits === 'number' ? apply(value, digits) : 'unknown';
  }

  #valuesIn({ area, sheet: name }: Area, sheet: WorkbookSheet): readonly Value[] {
    const { firstRow, lastRow, firstColumn, lastColumn } = area;
    const from = this.#sheetOf(sheet, name);
    const isTooLarge = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS;
    if (from === undefined || isTooLarge) return ['unknown'];
    const values: Value[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        values.push(this.#valueOf(from, cellAt(from, row, column)));
      }
    }
    return values;
  }

  #sheetOf(own: WorkbookSheet, name: string | undefined): WorkbookSheet | undefined {
    return name === undefined ? own : this.#sheets.find((sheet) => sheet.name === name);
  }
}

function exact(value: number): string {
  return String(Number(value.toPrecision(15)));
}
