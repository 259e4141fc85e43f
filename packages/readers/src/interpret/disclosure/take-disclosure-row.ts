import type { SourceCell } from '@xxgk/sources';
import { type Assignment, assignFigures, type ColumnTarget, outsideHeads } from '../tables/assign-figures.js';
import { editionMixed } from '../tables/edition-findings.js';
import type { FigureSink } from '../tables/figure-sink.js';
import { columnsOf } from '../tables/header-columns.js';
import { isBlank } from '../tables/read-figure.js';
import { rowIncomplete, rowRepeated } from '../tables/row-findings.js';
import { rowText } from '../tables/table-row.js';
import type { DisclosureHead, DisclosureLine } from './disclosure-line.js';

/** `395 | 73802895.90元` in one cell: the items and the amount of the procurement row. */
const TWO_FIGURES = /^(\d[\d,]*\s*个?)\s*[|｜/／、，;；\s]\s*(\d[\d,.]*\s*(?:万元|元)?)$/u;

const LONGEST = 100;

/** Takes the figures of a row of table A. Rows that the edition of the report lacks are named instead. */
export function takeDisclosureRow({ item, zone, head }: DisclosureLine, sink: FigureSink): void {
  const path = `disclosure.${item.row.key}`;
  if (item.edition !== sink.edition.id) {
    const text = [item.row.label, ...zone.map((cell) => cell.text.trim())].join(' | ');
    const { id: edition } = sink.edition;
    sink.say(editionMixed, path, [{ kind: 'labels', edition, other: item.edition, text }]);
    return;
  }
  const columns = columnsFor(item.block.columns, head);
  const first = columns[0];
  if (first !== undefined && sink.has(`${path}.${first.key}`)) {
    sayRepeated(path, item.row.label, columns, zone, sink);
    return;
  }
  const assignment = assign(zone, columns);
  const { cells, by } = assignment;
  if (by === 'none') {
    const filled = zone.filter(({ text }) => !isBlank(text)).length;
    sink.say(rowIncomplete, path, [item.row.label, filled, columns.length, rowText(zone)]);
    for (const { key } of columns) sink.leaveBlank(`${path}.${key}`);
  }
  sink.leaveOut('disclosure', item.row.label, outsideHeads(zone, assignment));
  for (const [key, cell] of cells) sink.take(`${path}.${key}`, cell, head.unit);
}

/** The columns in the order of the head above, where it names them all; else in that of the form. */
function columnsFor(
  columns: readonly { readonly key: string; readonly label: string }[],
  { hits, hasColumns }: DisclosureHead,
): readonly ColumnTarget[] {
  const named = hits.flatMap((hit) => {
    const column = columns.find(({ label }) => label === hit.official);
    return column === undefined ? [] : [{ ...hit, key: column.key }];
  });
  const keys = columns.map(({ key }) => key);
  return columnsOf(named, keys, hasColumns) ?? keys.map((key) => ({ key }));
}

function assign(zone: readonly SourceCell[], columns: readonly ColumnTarget[]): Assignment {
  const filled = zone.filter(({ text }) => !isBlank(text));
  const [only] = filled;
  const text = only?.text.trim() ?? '';
  const mayBeTwo = columns.length === 2 && filled.length === 1 && text.length <= LONGEST;
  const two = mayBeTwo ? TWO_FIGURES.exec(text) : null;
  if (two && only) {
    const cells = [two[1] ?? '', two[2] ?? ''].map((text) => ({ ...only, text }));
    return assignFigures(cells, columns);
  }
  const repeated = new Set(filled.map(({ text }) => text.trim()));
  if (columns.length === 1 && filled.length > 1 && repeated.size === 1 && only) {
    return assignFigures([only], columns);
  }
  return assignFigures(zone, columns);
}

function sayRepeated(
  path: string,
  label: string,
  columns: readonly ColumnTarget[],
  zone: readonly SourceCell[],
  sink: FigureSink,
): void {
  const kept = columns.map(({ key }) => sink.textOf(`${path}.${key}`));
  const dropped = zone.filter(({ text }) => !isBlank(text)).map(({ text }) => text.trim());
  if (kept.filter((text) => text !== '').join() === dropped.join()) return;
  sink.say(rowRepeated, path, [label, kept.join(' | '), dropped.join(' | ')]);
}
