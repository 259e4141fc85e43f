import {
  editionSpec,
  type FigureSpec,
  figureAt,
  figureSpecs,
  figureValue,
  formatFigure,
  type Report,
} from '@xxgk/model';

/** A figure that both reports have, as printed in each. */
export interface FigureComparison {
  readonly spec: FigureSpec;
  readonly before: string;
  readonly after: string;
  /** `after` less `before`; absent where one of them is no number. */
  readonly change?: number;
  readonly isSame: boolean;
}

/**
 * Compares the figures of two reports cell by cell, in printed order. Cells that only one of two editions has are left
 * out of `shared` and named by their path. Never throws.
 */
export function compareFigures(
  before: Report,
  after: Report,
): {
  readonly shared: readonly FigureComparison[];
  readonly onlyBefore: readonly FigureSpec[];
  readonly onlyAfter: readonly FigureSpec[];
} {
  const [old, now] = [figureSpecs(editionSpec(before.edition)), figureSpecs(editionSpec(after.edition))];
  const [oldPaths, newPaths] = [old, now].map((specs) => new Set(specs.map(({ path }) => path)));
  return {
    shared: now.filter(({ path }) => oldPaths?.has(path)).map((spec) => compareFigure(spec, before, after)),
    onlyBefore: old.filter(({ path }) => !newPaths?.has(path)),
    onlyAfter: now.filter(({ path }) => !oldPaths?.has(path)),
  };
}

function compareFigure(spec: FigureSpec, before: Report, after: Report): FigureComparison {
  const [old, now] = [figureAt(before, spec.path), figureAt(after, spec.path)];
  const [oldValue, newValue] = [figureValue(old), figureValue(now)];
  const printed = { before: formatFigure(old), after: formatFigure(now) };
  const isAmount = spec.measure === 'amount' && oldValue !== null && newValue !== null;
  return {
    spec,
    ...printed,
    ...(oldValue === null || newValue === null ? {} : { change: difference(newValue, oldValue) }),
    isSame:
      printed.before === printed.after ||
      (isAmount && withoutZeros(printed.before) === withoutZeros(printed.after)),
  };
}

/** An amount as printed, without zeros that say nothing: `100.00` and `100` are one amount. */
function withoutZeros(printed: string): string {
  return printed.replace(/^0*(\d+)(?:\.0+(?!\d)|(\.\d*[1-9])0*(?!\d))/u, '$1$2');
}

/** Amounts have at most a handful of decimals: what binary fractions add beyond them is noise. */
function difference(after: number, before: number): number {
  return Number((after - before).toFixed(6));
}
