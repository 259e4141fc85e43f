import {
  blankReport,
  type EditionId,
  editionSpec,
  type FigureSpec,
  figureAt,
  figureSpecs,
  figureValue,
  type Report,
  withFigure,
} from '@xxgk/model';
import type { Draft } from './draft.js';
import { setValues } from './edit-draft.js';

/** A figure that the other form has no cell for. */
export interface LostFigure {
  readonly spec: FigureSpec;
  readonly value: ReturnType<typeof figureAt>;
}

/** What is lost when a report changes to another form: its figures that say something and have no cell there. */
export function lostFigures(report: Report, edition: EditionId): readonly LostFigure[] {
  const kept = new Set(figureSpecs(editionSpec(edition)).map(({ path }) => path));
  return figureSpecs(editionSpec(report.edition))
    .filter(({ path, isTotal }) => !kept.has(path) && !isTotal)
    .map((spec) => ({ spec, value: figureAt(report, spec.path) }))
    .filter(({ value }) => saysSomething(value));
}

function saysSomething(value: LostFigure['value']): boolean {
  if (value === null || value === undefined) return false;
  return figureValue(value) !== 0 || (typeof value === 'object' && value.note !== undefined);
}

/** Moves a report to another form as one step: figures with a cell in both stay, the others are blank. */
export function switchEdition(draft: Draft, edition: EditionId, at: number): Draft {
  const { report } = draft;
  if (report.edition === edition) return draft;
  const blank = blankReport(edition, report.year, report.organ);
  const specs = figureSpecs(editionSpec(edition));
  const moved = specs.reduce<Report>((tree, { path }) => {
    const value = figureAt(report, path);
    return value === undefined ? tree : withFigure(tree, path, value);
  }, blank);
  const { disclosure, applications, proceedings } = moved;
  const values = Object.entries({ edition, disclosure, applications, proceedings });
  const known = new Set(specs.map(({ path }) => path));
  return setValues(
    { ...draft, totalsByHand: draft.totalsByHand.filter((path) => known.has(path)) },
    values.map(([key, value]) => ({ path: [key], value })),
    at,
  );
}
