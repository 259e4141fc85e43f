import { outcomeColumns, proceedingGroups } from '@xxgk/model';
import { type SourceCell, squeeze } from '@xxgk/sources';
import { assignFigures, type ColumnTarget, outsideHeads } from '../tables/assign-figures.js';
import type { FigureSink } from '../tables/figure-sink.js';
import { findLabel } from '../tables/label.js';
import { isBlank, looksLikeFigure } from '../tables/read-figure.js';
import { rowIncomplete, rowRealigned, rowRepeated } from '../tables/row-findings.js';
import { outcomeLabels, proceedingLabels } from '../tables/table-labels.js';
import { rowText, type TableRow } from '../tables/table-row.js';
import { proceedingColumns } from './proceeding-columns.js';
import { proceedingsAddUp } from './proceedings-add-up.js';
import { separateProceedings } from './separate-proceedings.js';

const OFFICIAL: readonly ColumnTarget[] = proceedingGroups.flatMap((group) =>
  outcomeColumns.map((column) => ({ key: `${group.key}.${column.key}` })),
);

const NOTHING = /^(?:无|暂无|没有|零|〇|○|Ｏ|[Oo]|无数据|不涉及)$/u;

/** Reads table C: one row of fifteen figures, or several tables or rows that hold parts of it. */
export function readProceedings(all: readonly TableRow[], sink: FigureSink): object {
  const separate = separateProceedings(all);
  for (const { zone, columns } of separate) take(zone, columns, sink);
  const rows = all.filter((row) => !separate.some((own) => own.rows.has(row)));
  const tables = [...new Set(rows.map(({ table }) => table))];
  let loose: SourceCell[] = [];
  let columns: readonly ColumnTarget[] = OFFICIAL;
  for (const table of tables) {
    const own = rows.filter((row) => row.table === table);
    columns = proceedingColumns(own) ?? columns;
    for (const row of own) {
      if (takeLabelled(row, sink)) continue;
      const zone = figureZone(row);
      if (zone === undefined) continue;
      const isWhole = zone.length >= columns.length || loose.length === 0;
      if (row.columnCount > 0 && isWhole) take(zone, columns, sink);
      else loose = [...loose, ...zone];
      if (loose.length >= columns.length) {
        take(loose, columns, sink);
        loose = [];
      }
    }
  }
  if (loose.length > 0) take(loose, columns, sink);
  return sink.finish('proceedings');
}

/** The cells of a row that can hold figures; `undefined` for rows of the head and rows of words. */
function figureZone({ cells }: TableRow): readonly SourceCell[] | undefined {
  const first = cells.findIndex(({ text }) => looksLikeFigure(text));
  const isAllBlank = cells.length >= outcomeColumns.length && cells.every(({ text }) => isBlank(text));
  if (isAllBlank || isAllNothing(cells)) return cells;
  if (first < 0) return undefined;
  const lastLabel = cells.slice(0, first).findLastIndex(({ text }) => !isBlank(text));
  return cells.slice(lastLabel + 1);
}

/** A row that says in every cell that there is nothing: its cells are told one by one, as words in place of figures are. */
function isAllNothing(cells: readonly SourceCell[]): boolean {
  return cells.length >= outcomeColumns.length && cells.every(({ text }) => NOTHING.test(squeeze(text)));
}

function take(zone: readonly SourceCell[], columns: readonly ColumnTarget[], sink: FigureSink): void {
  const assignment = assignFigures(zone, columns, proceedingsAddUp);
  const { cells, by } = assignment;
  const heading = sink.headingOf('proceedings');
  const first = columns[0];
  if (first !== undefined && sink.has(`proceedings.${first.key}`)) {
    const kept = columns.map(({ key }) => sink.textOf(`proceedings.${key}`)).join(' | ');
    if (kept === rowText(zone)) return;
    sink.say(rowRepeated, 'proceedings', [heading, kept, rowText(zone)]);
    return;
  }
  if (by === 'none' || by === 'part') {
    const found = zone.filter(({ text }) => !isBlank(text)).length;
    sink.say(rowIncomplete, 'proceedings', [heading, found, columns.length, rowText(zone)]);
    for (const { key } of columns) sink.leaveBlank(`proceedings.${key}`);
  } else if (by === 'sum') {
    sink.say(rowRealigned, 'proceedings', [heading, rowText(zone), by]);
  }
  sink.leaveOut('proceedings', heading, outsideHeads(zone, assignment));
  for (const [key, cell] of cells) sink.take(`proceedings.${key}`, cell);
}

/** A row that names its proceeding and its outcome and holds one figure, as tables set on their side have it. */
function takeLabelled({ cells, above }: TableRow, sink: FigureSink): boolean {
  const labels = [...above, ...cells].filter(({ text }) => !isBlank(text) && !looksLikeFigure(text));
  const figures = cells.filter(({ text }) => looksLikeFigure(text));
  const [figure] = figures;
  if (figure === undefined || figures.length > 1) return false;
  const outcome = labels.flatMap(({ text }) => findLabel(text, outcomeLabels, 'variant') ?? []).at(-1);
  const group = labels.flatMap(({ text }) => findLabel(text, proceedingLabels, 'variant') ?? []).at(-1);
  if (outcome === undefined || group === undefined) return false;
  sink.take(`proceedings.${group.item}.${outcome.item}`, figure);
  return true;
}
