import { applicantColumns } from '@xxgk/model';
import { describeSourcePlace, type SourceCell } from '@xxgk/sources';
import type { FigureSink } from '../tables/figure-sink.js';
import { lineUnused } from '../tables/label-findings.js';
import { isBlank } from '../tables/read-figure.js';
import { rowAddsUp } from '../tables/row-adds-up.js';
import { rowJoined } from '../tables/row-findings.js';
import { type SplitRow, splitRow } from '../tables/split-row.js';
import { rowText, type TableRow } from '../tables/table-row.js';
import { isApplicationsHead } from './is-applications-head.js';
import { type NamedRow, RowNamer } from './name-application-row.js';

/** A row of table B with its cells, and the row of the form it is, if anything tells. */
export interface ApplicationRow extends NamedRow {
  readonly zone: readonly SourceCell[];
  readonly source: TableRow;
}

const WIDTH = applicantColumns.length;

/**
 * Joins what belongs to one row: labels over several lines, figures torn from their label, figures one below the
 * other. The head of the table is dropped.
 */
export function assembleApplicationRows(
  rows: readonly TableRow[],
  sink: FigureSink,
): readonly ApplicationRow[] {
  const namer = new RowNamer(sink);
  const assembled: ApplicationRow[] = [];
  let waiting: SplitRow[] = [];
  for (const row of rows) {
    const split = splitRow(row, namer.known);
    if (isApplicationsHead(split)) continue;
    const isLabelled = split.labels.length > 0;
    if (isLabelled && split.zone.length === 0) {
      waiting.push(split);
      continue;
    }
    if (!isLabelled && filled(split.zone).length === 0) continue;
    const last = assembled.at(-1);
    const joined = isLabelled || waiting.length > 0 ? undefined : join(last, split, sink);
    if (joined) {
      assembled.splice(-1, 1, joined);
      continue;
    }
    const name = namer.name(split, waiting);
    sayUnused(waiting, [name, last], namer, sink);
    if (isLabelled && name.leaf === undefined && name.group === undefined) sayUnusedRow(split, sink);
    else assembled.push({ ...name, zone: split.zone, source: row });
    waiting = [];
  }
  sayUnused(waiting, [assembled.at(-1)], namer, sink);
  return assembled;
}

function filled(cells: readonly SourceCell[]): readonly SourceCell[] {
  return cells.filter(({ text }) => !isBlank(text));
}

/** A row without label goes on with the row before it when that lacks as many figures, or all of them. */
function join(
  last: ApplicationRow | undefined,
  { zone, source }: SplitRow,
  sink: FigureSink,
): ApplicationRow | undefined {
  if (last?.leaf === undefined) return undefined;
  const before = filled(last.zone);
  const more = filled(zone);
  const isTornOff = before.length === 0;
  const fits = before.length + more.length <= WIDTH;
  const isLoose = source.columnCount === 0 && last.source.columnCount === 0;
  if (!fits || !(isTornOff || isLoose || before.length + more.length === WIDTH)) return undefined;
  if (!isTornOff && pageOf(before) !== pageOf(more) && !addsUp([...before, ...more])) return undefined;
  const label = last.leaf.row.label ?? last.leaf.row.key;
  if (!isLoose) {
    sink.say(rowJoined, `applications.${last.leaf.path}`, [label, rowText([...before, ...more])]);
  }
  return { ...last, zone: isTornOff ? zone : [...before, ...more], source };
}

/** A sheet that is too wide goes on with other columns, whose first row is none of the last one before. */
function addsUp(figures: readonly SourceCell[]): boolean {
  const columns = applicantColumns.map(({ key }, index) => [key, figures[index]] as const);
  return (
    rowAddsUp(new Map(columns.flatMap(([key, cell]) => (cell === undefined ? [] : [[key, cell]])))) === true
  );
}

function pageOf([first]: readonly SourceCell[]): number | undefined {
  return first?.place.page;
}

/** Lines of words that are no part of the labels around them. */
function sayUnused(
  waiting: readonly SplitRow[],
  around: readonly (NamedRow | undefined)[],
  namer: RowNamer,
  sink: FigureSink,
): void {
  for (const split of waiting) {
    if (split.labels.some((label) => !namer.explains(label, around))) sayUnusedRow(split, sink);
  }
}

/** Names a row that nothing was read from. */
export function sayUnusedRow({ source: { cells } }: Pick<SplitRow, 'source'>, sink: FigureSink): void {
  const place = cells[0] === undefined ? '' : describeSourcePlace(cells[0].place, sink.language);
  sink.say(lineUnused, 'applications', [sink.headingOf('applications'), rowText(cells), place]);
}
