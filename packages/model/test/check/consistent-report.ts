import fc from 'fast-check';
import {
  applicantColumns,
  type EditionId,
  editionSpec,
  formulasOf,
  leafRows,
  outcomeColumns,
  proceedingGroups,
  type Report,
  withFigure,
} from '../../src/index.js';
import { sampleReport } from '../sample-report.js';

const GREATEST = 500;
const parts = <Column extends { readonly key: string }>(columns: readonly Column[]): readonly string[] =>
  columns.map(({ key }) => key).filter((key) => key !== 'total');

/** Reports whose three tables agree in every sum: random outcomes, the rest computed from them. */
export function consistentReport(edition: EditionId): fc.Arbitrary<Report> {
  const outcomes = leafRows(editionSpec(edition).applications)
    .map(({ path }) => `applications.${path}`)
    .filter((path) => path.includes('.results.') && !path.endsWith('.total'));
  const applicants = parts(applicantColumns);
  const proceedings = proceedingGroups.flatMap(({ key }) =>
    parts(outcomeColumns).map((column) => `proceedings.${key}.${column}`),
  );
  const free = [
    ...outcomes.flatMap((row) => applicants.map((column) => `${row}.${column}`)),
    ...applicants.flatMap((column) => [
      `applications.carriedForward.${column}`,
      `applications.carriedOver.${column}`,
    ]),
    ...proceedings,
  ];
  const figure = fc.oneof(fc.constant(0), fc.nat({ max: GREATEST }));
  return fc
    .array(figure, { minLength: free.length, maxLength: free.length })
    .map((values) => complete(sampleReport({}, edition), free, values));
}

function complete(zero: Report, paths: readonly string[], values: readonly number[]): Report {
  const figures = new Map(paths.map((path, index) => [path, values[index] ?? 0]));
  const at = (path: string): number => figures.get(path) ?? 0;
  const formulas = formulasOf(editionSpec(zero.edition)).filter(({ relation }) => relation === '=');
  const computeTotals = (): void => {
    for (const { left, right, computes } of formulas) {
      if (computes && left[0])
        figures.set(
          left[0],
          right.reduce((sum, path) => sum + at(path), 0),
        );
    }
  };
  computeTotals();
  for (const { key: column } of applicantColumns) {
    const handled = at(`applications.results.total.${column}`) + at(`applications.carriedForward.${column}`);
    const carried = Math.min(at(`applications.carriedOver.${column}`), handled);
    figures.set(`applications.carriedOver.${column}`, carried);
    figures.set(`applications.newlyReceived.${column}`, handled - carried);
  }
  computeTotals();
  let report = zero;
  for (const [path, value] of figures) report = withFigure(report, path, value);
  return report;
}
