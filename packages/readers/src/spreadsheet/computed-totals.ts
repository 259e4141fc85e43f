import type { Finding, Language } from '@xxgk/document';
import {
  type EditionSpec,
  editionSpec,
  figureAt,
  figureSpecs,
  isEditionId,
  latestEdition,
  sectionHeading,
  sectionOf,
  type TableId,
  withFigure,
} from '@xxgk/model';
import { cellsBlank } from '../interpret/tables/figure-findings.js';

interface Reading {
  readonly input: object;
  readonly findings: readonly Finding[];
}

/**
 * A form whose totals are all blank although figures stand beside them: some programs drop formulas. These totals are left out
 * of the input, so that they are computed (which the model tells), and are not counted among the blank cells any more.
 */
export function withComputedTotals({ input, findings }: Reading, language: Language): Reading {
  const { edition } = input as { readonly edition?: unknown };
  const spec = editionSpec(isEditionId(edition) ? edition : latestEdition);
  const specs = figureSpecs(spec);
  const isBlank = (path: string): boolean => figureAt(input, path) === null;
  const hasFigures = (table: TableId): boolean =>
    specs.some((own) => own.table === table && !own.isTotal && typeof figureAt(input, own.path) === 'number');
  // A program that drops formulas drops all of them: where one total stands, the others were left blank by a person.
  const areLost = specs.every(({ path, isTotal }) => !isTotal || isBlank(path));
  const blank = areLost ? specs.filter(({ isTotal, table }) => isTotal && hasFigures(table)) : [];
  if (blank.length === 0) return { input, findings };
  let computed = input;
  for (const { path } of blank) computed = withFigure(computed, path, undefined as never);
  const tables = new Set(blank.map(({ table }) => table));
  const others = findings.filter(
    ({ ruleId, path }) => ruleId !== cellsBlank.id || !tables.has(String(path?.[0]) as TableId),
  );
  return {
    input: computed,
    findings: [...others, ...[...tables].flatMap((table) => stillBlank(table, computed, spec, language))],
  };
}

function stillBlank(
  table: TableId,
  input: object,
  spec: EditionSpec,
  language: Language,
): readonly Finding[] {
  const blanks = figureSpecs(spec).filter((own) => own.table === table && figureAt(input, own.path) === null);
  if (blanks.length === 0) return [];
  const heading = sectionHeading(sectionOf(spec, table));
  return [cellsBlank.find(language, { path: [table] }, heading, blanks.length)];
}
