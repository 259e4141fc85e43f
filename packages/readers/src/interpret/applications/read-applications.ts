import { applicantColumns, type LeafRow } from '@xxgk/model';
import type { SourceCell } from '@xxgk/sources';
import { type Assignment, assignFigures, type ColumnTarget, outsideHeads } from '../tables/assign-figures.js';
import type { FigureSink } from '../tables/figure-sink.js';
import { columnsOf, type HeaderHit, headerHits } from '../tables/header-columns.js';
import { labelNormalised } from '../tables/label-findings.js';
import { isBlank } from '../tables/read-figure.js';
import { rowAddsUp } from '../tables/row-adds-up.js';
import { rowIncomplete, rowRealigned, rowRepeated } from '../tables/row-findings.js';
import { applicantLabels } from '../tables/table-labels.js';
import { rowText, type TableRow } from '../tables/table-row.js';
import { type ApplicationRow, assembleApplicationRows, sayUnusedRow } from './assemble-application-rows.js';
import { addUpOutcomeRows, nameOneOutcomeRow } from './mend-outcome-rows.js';
import { placeUnlabelledRows } from './place-unlabelled-rows.js';

const KEYS: readonly string[] = applicantColumns.map(({ key }) => key);
const OFFICIAL: readonly ColumnTarget[] = KEYS.map((key) => ({ key }));

/** Reads table B: each row is found by its label, whatever its place, each column by its header. */
export function readApplications(rows: readonly TableRow[], sink: FigureSink): object {
  const columns = findColumns(rows, sink);
  const named = nameOneOutcomeRow(assembleApplicationRows(rows, sink), sink);
  const placed = placeUnlabelledRows(named, sink);
  for (const row of placed) {
    if (row.leaf !== undefined) takeRow(row.leaf, row, columns(row.source), sink);
    // A group has no figures of its own in the form.
    else if (row.zone.some(({ text }) => !isBlank(text))) sayUnusedRow(row, sink);
  }
  addUpOutcomeRows(placed, sink);
  return sink.finish('applications');
}

/** The columns for a row: by the head of its own table, else by the last head before it, else as the form has them. */
function findColumns(
  rows: readonly TableRow[],
  sink: FigureSink,
): (row: TableRow) => readonly ColumnTarget[] {
  const hitsOf = new Map<number, HeaderHit[]>();
  for (const row of rows) {
    const hits = headerHits(row, applicantLabels).filter(
      ({ key }, _, all) => all.length > 1 || (key !== 'total' && key !== 'other'),
    );
    hitsOf.set(row.table, [...(hitsOf.get(row.table) ?? []), ...hits]);
  }
  const headers = new Map<number, readonly ColumnTarget[]>();
  for (const [table, hits] of hitsOf) {
    noteVariants(hits, sink);
    const hasColumns = rows.some((row) => row.table === table && row.columnCount > 0);
    const isOneRow = new Set(hits.map(({ cell }) => cell.row)).size === 1;
    const columns = hasColumns || isOneRow ? columnsOf(hits, KEYS, hasColumns) : undefined;
    if (columns) headers.set(table, columns);
  }
  return (row) => {
    const own = headers.get(row.table);
    if (own) return own;
    const before = [...headers.keys()].filter((table) => table < row.table).at(-1);
    const inherited = before === undefined ? undefined : headers.get(before);
    const width = rows.find(({ table }) => table === before)?.columnCount;
    if (inherited === undefined) return OFFICIAL;
    return width === row.columnCount && width > 0 ? inherited : inherited.map(({ key }) => ({ key }));
  };
}

function noteVariants(hits: readonly HeaderHit[], sink: FigureSink): void {
  for (const { isVariant, cell, official } of hits) {
    if (!isVariant || cell.text.replace(/\s/gu, '') === official) continue;
    sink.say(labelNormalised, 'applications', ['label', cell.text.trim(), official]);
  }
}

function takeRow(
  leaf: LeafRow,
  row: ApplicationRow,
  columns: readonly ColumnTarget[],
  sink: FigureSink,
): void {
  const path = `applications.${leaf.path}`;
  const label = leaf.row.label ?? leaf.row.key;
  const text = rowText(row.zone);
  if (KEYS.some((key) => sink.has(`${path}.${key}`))) {
    sayRepeated(path, label, row.zone, sink);
    return;
  }
  const assignment = assign(row.zone, columns);
  const { cells, by } = assignment;
  const outside = outsideHeads(row.zone, assignment);
  const filled = row.zone.filter((cell) => !isBlank(cell.text)).length;
  if (by === 'none' || by === 'part') {
    sink.say(rowIncomplete, path, [label, filled, columns.length, text]);
    for (const { key } of columns) sink.leaveBlank(`${path}.${key}`);
  } else if (outside.length > 0) {
    sink.leaveOut('applications', label, outside);
  } else if (by !== 'order') {
    const isPlain = by === 'header' && filled <= columns.length;
    sink.say(rowRealigned, path, [label, text, by], isPlain ? 'note' : 'warning');
  }
  for (const [key, cell] of cells) sink.take(`${path}.${key}`, cell);
}

/** As the head orders the columns; where only the order of the form adds up, the head is not to be trusted. */
function assign(zone: readonly SourceCell[], columns: readonly ColumnTarget[]): Assignment {
  const byHead = assignFigures(zone, columns, rowAddsUp);
  if (rowAddsUp(byHead.cells) !== false) return byHead;
  const byForm = assignFigures(zone, OFFICIAL, rowAddsUp);
  return rowAddsUp(byForm.cells) === true && byForm.by !== 'part' ? { ...byForm, by: 'sum' } : byHead;
}

function sayRepeated(path: string, label: string, zone: readonly SourceCell[], sink: FigureSink): void {
  const kept = KEYS.map((key) => sink.textOf(`${path}.${key}`));
  const dropped = zone.filter(({ text }) => !isBlank(text)).map(({ text }) => text.trim());
  if (kept.filter((text) => text !== '').join() === dropped.join()) return;
  sink.say(rowRepeated, path, [label, kept.join(' | '), dropped.join(' | ')]);
}
