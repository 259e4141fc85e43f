import { onceFor } from '@xxgk/document';
import { type EditionSpec, figureAt, figureSpecs, figureValue, impliedTotal, type Report } from '@xxgk/model';
import { APPLICANT_COLUMNS, type MetricId, metricOf, RESULT_COLUMNS } from './metrics.js';

/** One way the tables answer a question: a value, and the figures it is the sum of. */
export interface Answer {
  readonly value: number;
  readonly paths: readonly string[];
  /** All of them are added, none is subtracted. */
  readonly isSum: boolean;
}

const YUAN_PER_TABLE_UNIT = 10_000;

/**
 * What the tables say to a sum of metrics: one answer per reading, the likeliest first. A total counts as it is given
 * and as its parts add up, so that a broken sum is not found a second time. Empty where the edition has no such figure.
 */
export function answersOf(
  report: Report,
  edition: EditionSpec,
  metrics: readonly MetricId[],
  context?: MetricId,
): readonly Answer[] {
  let sums: readonly Answer[] = [{ value: 0, paths: [], isSum: true }];
  for (const id of metrics) {
    const own = readingsOf(id, context).flatMap((reading) => valuesOf(report, edition, reading));
    sums = sums.flatMap((sum) =>
      own.map(({ value, paths, isSum }) => ({
        value: sum.value + value,
        paths: [...sum.paths, ...paths],
        isSum: sum.isSum && isSum,
      })),
    );
  }
  return sums;
}

/** The readings of a metric, with the row or the proceeding that its context names. */
export function readingsOf(id: MetricId, context: MetricId | undefined): readonly (readonly string[])[] {
  const columns = APPLICANT_COLUMNS[id];
  const result = RESULT_COLUMNS[id];
  if (context === undefined || (columns === undefined && result === undefined)) return metricOf(id).readings;
  return metricOf(context).readings.map((reading) =>
    reading.flatMap((path) =>
      (columns ?? [result ?? 'total']).map((column) => path.replace(/\.total$/u, `.${column}`)),
    ),
  );
}

function valuesOf(report: Report, edition: EditionSpec, reading: readonly string[]): readonly Answer[] {
  const terms = reading.flatMap((term) => expand(term, edition));
  if (terms.length === 0) return [];
  const paths = terms.map(({ path }) => path);
  const isSum = terms.every(({ sign }) => sign === 1);
  const isMoney = paths.some((path) => path.endsWith('.amount'));
  const factor = isMoney ? YUAN_PER_TABLE_UNIT : 1;
  const sumWith = (value: (path: string) => number | undefined): number | undefined => {
    let sum = 0;
    for (const { path, sign } of terms) {
      const figure = value(path);
      if (figure === undefined) return undefined;
      sum += sign * figure * factor;
    }
    return sum;
  };
  const given = sumWith(
    (path) => figureValue(figureAt(report, path)) ?? impliedTotal(report, edition, path) ?? undefined,
  );
  const implied = sumWith(
    (path) => impliedTotal(report, edition, path) ?? figureValue(figureAt(report, path)) ?? undefined,
  );
  return [...new Set([given, implied])].flatMap((value) =>
    value === undefined ? [] : [{ value, paths, isSum }],
  );
}

interface Term {
  readonly path: string;
  readonly sign: 1 | -1;
}

function expand(term: string, edition: EditionSpec): readonly Term[] {
  return termsOf(edition)(term);
}

/** Every check asks for them. Terms are those of our own metrics. */
const termsOf = onceFor((edition: EditionSpec) => {
  const known = new Map<string, readonly Term[]>();
  return (term: string): readonly Term[] => {
    const terms = known.get(term) ?? figuresOfTerm(term, edition);
    known.set(term, terms);
    return terms;
  };
});

/** The figures of a term: `-` subtracts, `*` stands for every key at its place. */
function figuresOfTerm(term: string, edition: EditionSpec): readonly Term[] {
  const sign = term.startsWith('-') ? -1 : 1;
  const pattern = term.replace(/^-/u, '').split('.');
  return figureSpecs(edition)
    .filter(({ path }) => {
      const keys = path.split('.');
      return (
        keys.length === pattern.length &&
        keys.every((key, place) => pattern[place] === '*' || pattern[place] === key)
      );
    })
    .map(({ path }) => ({ path, sign }));
}
