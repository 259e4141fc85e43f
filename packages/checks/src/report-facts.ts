import { once } from '@xxgk/document';
import type { EditionSpec, Report } from '@xxgk/model';
import { type Comparisons, compareFigures } from './arithmetic/comparisons.js';
import { findMendings, type Mendings } from './arithmetic/mendings.js';
import { Repairs } from './arithmetic/repairs.js';
import { statedFigures } from './arithmetic/stated-figures.js';
import { disagreements, type ProsePlace } from './prose/disagreements.js';
import { type UnderstoodPiece, understandPieces } from './prose/understood-pieces.js';
import type { CheckContext } from './rule.js';
import { type PlacedPiece, placedPieces } from './support/prose-pieces.js';

/** What several rules derive from one report, each worked out once a check. */
export interface ReportFacts {
  readonly comparisons: () => Comparisons;
  readonly repairs: () => Repairs;
  /** How the sums that are broken are mended, each cause once. */
  readonly mendings: () => Mendings;
  /** The prose by lines, with their places. */
  readonly lines: () => readonly PlacedPiece[];
  /** The prose by statements. */
  readonly statements: () => readonly UnderstoodPiece[];
  /** Numbers of the prose that disagree with the tables. */
  readonly disagreements: () => readonly ProsePlace[];
  /** Figures that the prose states beyond doubt. */
  readonly stated: () => ReadonlyMap<string, number>;
}

/** The facts of one report; nothing is worked out before it is asked for. */
export function reportFacts(report: Report, edition: EditionSpec, context: () => CheckContext): ReportFacts {
  const statements = once(() => understandPieces(report));
  const comparisons = once(() => compareFigures(report));
  return {
    comparisons,
    repairs: once(() => new Repairs(comparisons())),
    mendings: once(() => findMendings(context())),
    lines: once(() => placedPieces(report)),
    statements,
    disagreements: once(() => disagreements(report, edition, statements())),
    stated: once(() => statedFigures(report, edition, statements())),
  };
}
