import { applicantColumns, figureValue, leafRows } from '@xxgk/model';
import { assignFigures } from '../tables/assign-figures.js';
import { editionMixed } from '../tables/edition-findings.js';
import type { FigureSink } from '../tables/figure-sink.js';
import { isBlank, readFigure } from '../tables/read-figure.js';
import { rowAddsUp } from '../tables/row-adds-up.js';
import { rowText } from '../tables/table-row.js';
import type { ApplicationRow } from './assemble-application-rows.js';

const GROUP = 'otherOutcomes';
const OTHER = `results.${GROUP}.other`;
const COLUMNS = applicantColumns.map(({ key }) => ({ key }));

/**
 * （六）其他处理 has one row in the form of 2019 and three in that of 2021, and published reports mix them. The one row
 * stands for 其他 in a report of 2021, the other two stay blank; a finding says so.
 */
export function nameOneOutcomeRow(
  rows: readonly ApplicationRow[],
  sink: FigureSink,
): readonly ApplicationRow[] {
  const leaves = leafRows(sink.edition.applications);
  const leaf = leaves.find(({ path }) => path === OTHER);
  const siblings = leaves.filter(({ path }) => path.startsWith(`results.${GROUP}.`) && path !== OTHER);
  const isSingle = ({ group, zone }: ApplicationRow): boolean =>
    group === GROUP && zone.some(({ text }) => !isBlank(text));
  const hasRows = rows.some((row) => row.leaf?.path.startsWith(`results.${GROUP}.`));
  if (leaf === undefined || siblings.length === 0 || hasRows || !rows.some(isSingle)) return rows;
  sink.say(editionMixed, `applications.results.${GROUP}`, [{ kind: 'one-outcome-row' }]);
  for (const { path } of siblings) {
    for (const { key } of applicantColumns) sink.leaveBlank(`applications.${path}.${key}`);
  }
  return rows.map((row) => (isSingle(row) ? { ...row, leaf } : row));
}

/** Three rows in a report of 2019 are added up, with a finding that shows the parts. */
export function addUpOutcomeRows(rows: readonly ApplicationRow[], sink: FigureSink): void {
  const known = new Set(leafRows(sink.edition.applications).map(({ path }) => path));
  const extra = rows.filter(
    ({ leaf }) => leaf?.path.startsWith(`results.${GROUP}.`) && !known.has(leaf.path),
  );
  if (extra.length === 0) return;
  const assigned = extra.map((row) => assignFigures(row.zone, COLUMNS, rowAddsUp).cells);
  for (const { key } of applicantColumns) {
    const path = `applications.${OTHER}.${key}`;
    const cells = assigned.flatMap((row) => row.get(key) ?? []);
    const figures = [
      figureValue(sink.valueOf(path)),
      ...cells.map(({ text }) => figureValue(readFigure(text, 'count').value)),
    ].flatMap((value) => value ?? []);
    const [cell] = cells;
    if (cell === undefined || figures.length === 0) continue;
    sink.put(
      path,
      figures.reduce((sum, value) => sum + value, 0),
      cell,
    );
  }
  const text = extra.map(({ zone }) => rowText(zone)).join('；');
  sink.say(editionMixed, `applications.${OTHER}`, [{ kind: 'three-outcome-rows', text }]);
}
