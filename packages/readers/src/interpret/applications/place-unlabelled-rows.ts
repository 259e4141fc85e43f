import { leafRows } from '@xxgk/model';
import { describeSourcePlace } from '@xxgk/sources';
import type { FigureSink } from '../tables/figure-sink.js';
import { lineUnused } from '../tables/label-findings.js';
import { rowByPosition } from '../tables/row-findings.js';
import { rowText } from '../tables/table-row.js';
import type { ApplicationRow } from './assemble-application-rows.js';

/**
 * Rows that have figures but no label: where as many rows of the form are missing at that place, they are those, and a
 * finding says so; otherwise a finding names what was not used.
 */
export function placeUnlabelledRows(
  rows: readonly ApplicationRow[],
  sink: FigureSink,
): readonly ApplicationRow[] {
  const leaves = leafRows(sink.edition.applications);
  const indexOf = (row: ApplicationRow | undefined): number =>
    leaves.findIndex(({ path }) => path === row?.leaf?.path);
  const found = new Set(rows.map(indexOf));
  const placed: ApplicationRow[] = [];
  for (let start = 0; start < rows.length; ) {
    const end = endOfUnlabelled(rows, start);
    if (end > start) {
      const from = start === 0 ? -1 : indexOf(rows[start - 1]);
      const to = end === rows.length ? leaves.length : indexOf(rows[end]);
      const gap = leaves.slice(from + 1, to).filter((_, index) => !found.has(from + 1 + index));
      const isKnown = (start === 0 || from >= 0) && to >= 0 && gap.length === end - start;
      rows.slice(start, end).forEach((row, index) => {
        const leaf = isKnown ? gap[index] : undefined;
        sayPlaced(row, leaf, sink);
        if (leaf) placed.push({ ...row, leaf });
      });
      start = end;
      continue;
    }
    const row = rows[start];
    if (row) placed.push(row);
    start += 1;
  }
  return placed;
}

function endOfUnlabelled(rows: readonly ApplicationRow[], start: number): number {
  let end = start;
  while (end < rows.length && rows[end]?.leaf === undefined && rows[end]?.group === undefined) end += 1;
  return end;
}

function sayPlaced(row: ApplicationRow, leaf: ApplicationRow['leaf'], sink: FigureSink): void {
  const text = rowText(row.zone);
  if (leaf) {
    sink.say(rowByPosition, `applications.${leaf.path}`, [leaf.row.label ?? leaf.row.key, text]);
    return;
  }
  const [first] = row.zone;
  const place = first === undefined ? '' : describeSourcePlace(first.place, sink.language);
  sink.say(lineUnused, 'applications', [sink.headingOf('applications'), text, place], 'error');
}
