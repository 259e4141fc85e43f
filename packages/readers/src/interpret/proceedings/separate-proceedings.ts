import { outcomeColumns } from '@xxgk/model';
import type { SourceCell } from '@xxgk/sources';
import type { ColumnTarget } from '../tables/assign-figures.js';
import { headerHits } from '../tables/header-columns.js';
import { isBlank, looksLikeFigure } from '../tables/read-figure.js';
import { outcomeLabels } from '../tables/table-labels.js';
import type { TableRow } from '../tables/table-row.js';
import { proceedingOf } from './proceeding-label.js';

/** The figures of one or two proceedings that stand below names of their own. */
export interface SeparateProceedings {
  readonly rows: ReadonlySet<TableRow>;
  readonly zone: readonly SourceCell[];
  readonly columns: readonly ColumnTarget[];
}

interface Stretch {
  readonly rows: TableRow[];
  readonly proceedings: string[];
  readonly outcomes: string[];
  readonly zone: SourceCell[];
}

const WIDTH = outcomeColumns.length;

/**
 * Stretches of rows that name one proceeding, or two in a text without columns, then five outcomes for each, then have
 * as many figures: table C as several tables or below headings of its own. Other rows are in none of them.
 */
export function separateProceedings(rows: readonly TableRow[]): readonly SeparateProceedings[] {
  return stretchesOf(rows).flatMap((stretch): readonly SeparateProceedings[] => {
    const { proceedings, outcomes, zone } = stretch;
    const named = [...new Set(proceedings)];
    const isLoose = stretch.rows.every(({ columnCount }) => columnCount === 0);
    const fits = named.length === 1 || (named.length === 2 && isLoose);
    const figures = zone.filter(({ text }) => !isBlank(text)).length;
    const groups = named.map((_, index) => outcomes.slice(index * WIDTH, (index + 1) * WIDTH));
    const isWhole =
      outcomes.length === named.length * WIDTH && groups.every((group) => new Set(group).size === WIDTH);
    if (!fits || !isWhole || figures === 0 || figures > outcomes.length) return [];
    const columns = groups.flatMap((group, index) =>
      group.map((key) => ({ key: `${named[index] ?? ''}.${key}` })),
    );
    return [{ rows: new Set(stretch.rows), zone, columns }];
  });
}

/** Rows up to the last of the figures below a head; the next words begin another stretch. */
function stretchesOf(rows: readonly TableRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const figures = row.cells.findIndex(({ text }) => looksLikeFigure(text));
    const last = stretches.at(-1);
    const begins = last === undefined || (figures < 0 && last.zone.length > 0);
    const stretch = begins ? { rows: [], proceedings: [], outcomes: [], zone: [] } : last;
    if (begins) stretches.push(stretch);
    stretch.rows.push(row);
    if (figures >= 0) {
      const label = row.cells.slice(0, figures).findLastIndex(({ text }) => !isBlank(text));
      stretch.zone.push(...row.cells.slice(label + 1));
      continue;
    }
    stretch.proceedings.push(...row.cells.flatMap(({ text }) => proceedingOf(text) ?? []));
    stretch.outcomes.push(...headerHits(row, outcomeLabels).map(({ key }) => key));
  }
  return stretches;
}
