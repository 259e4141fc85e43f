import {
  type Amount,
  applicantColumns,
  type Count,
  type EditionId,
  editionSpec,
  type FigureSpec,
  figureAt,
  figureSpecs,
  figureValue,
  leafRows,
  withFigure,
} from '@xxgk/model';
import type { Random } from './random.js';

/** How large the figures are, and what stands beside them. */
export type FigureKind = 'zero' | 'small' | 'large' | 'eightDigits' | 'annotated' | 'blank';

const GREATEST: Readonly<Record<FigureKind, number>> = {
  zero: 0,
  small: 40,
  large: 9999,
  eightDigits: 9_999_999,
  annotated: 90,
  blank: 300,
};

/** Three tables of an edition with figures of one kind. Totals are left out: the model computes them. */
export function makeFigures(random: Random, edition: EditionId, kind: FigureKind): object {
  const figures = figureSpecs(editionSpec(edition))
    .filter(({ isTotal }) => !isTotal)
    .reduce((tree: object, spec) => withFigure(tree, spec.path, makeFigure(random, kind, spec)), {});
  return balance(figures, edition);
}

function makeFigure(random: Random, kind: FigureKind, { measure, table, path }: FigureSpec): Count | Amount {
  if (measure === 'amount') return makeAmount(random, kind);
  // Most cells of real tables are zero, and columns of legal persons nearly always.
  const isLikelyZero = table === 'applications' && !path.endsWith('naturalPerson');
  const value = isLikelyZero && random.chance(0.7) ? 0 : random.integer(0, GREATEST[kind]);
  if (kind === 'blank' && table === 'disclosure' && random.chance(0.3)) return null;
  if (kind === 'annotated' && table === 'disclosure' && random.chance(0.5)) {
    return { value, note: random.pick([`其中修订${value}件`, '含上年结转', `含自然失效${value}件`]) };
  }
  return value;
}

function makeAmount(random: Random, kind: FigureKind): Amount {
  if (kind === 'zero') return 0;
  return `${random.integer(0, GREATEST[kind])}.${String(random.integer(1, 999_999)).padStart(6, '0')}`;
}

/** What ended or is carried forward had been received or carried over: sets the received of each column so. */
function balance(figures: object, edition: EditionId): object {
  const rows = leafRows(editionSpec(edition).applications).map(({ path }) => path);
  const ended = rows.filter((path) => path !== 'newlyReceived' && path !== 'carriedOver');
  const valueAt = (path: string) => figureValue(figureAt(figures, path)) ?? 0;
  return applicantColumns.reduce((tree, { key }) => {
    const sum = ended.reduce((total, row) => total + valueAt(`applications.${row}.${key}`), 0);
    const carriedOver = Math.min(sum, valueAt(`applications.carriedOver.${key}`));
    if (key === 'total') return tree;
    return withFigure(
      withFigure(tree, `applications.carriedOver.${key}`, carriedOver),
      `applications.newlyReceived.${key}`,
      sum - carriedOver,
    );
  }, figures);
}
