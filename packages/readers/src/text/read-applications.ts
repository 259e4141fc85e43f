import { applicantColumns, type EditionSpec, figureSpecs, type LeafRow, leafRows } from '@xxgk/model';
import { matchLabel } from '../label.js';
import { readFigure } from '../read-figure.js';
import type { Wording } from '../wording.js';
import { splitLine } from './split-line.js';
import { createTableCollector, type TableCollector, type TableReading } from './table-reading.js';

/** Reads table B: each row is found by its label, whatever its place. */
export function readApplications(
  lines: readonly string[],
  edition: EditionSpec,
  wording: Wording,
): TableReading {
  const collector = createTableCollector('applications', wording);
  const leaves = leafRows(edition.applications);
  for (const line of lines) {
    const { labels, figures } = splitLine(line);
    if (figures.length === 0) {
      noteColumnVariants(labels, collector, wording);
      continue;
    }
    const leaf = findLeaf(labels, leaves);
    if (leaf) setRow(leaf, figures, collector, wording);
    else collector.warn('reader/line-unused', wording.lineUnused('三', line.trim()), wording.lineUnusedHint);
  }
  return collector.finish(figureSpecs(edition).filter(({ table }) => table === 'applications'));
}

/** The leaf that the last label names; where several have that label, the one whose group stands before it. */
function findLeaf(labels: readonly string[], leaves: readonly LeafRow[]): LeafRow | undefined {
  const label = labels.at(-1) ?? '';
  const candidates = leaves.filter(({ row }) => matchLabel(label, row.label ?? '', row.aliases) !== 'none');
  const inGroup = candidates.find(({ groups }) =>
    labels.slice(0, -1).some((outer) => matchLabel(outer, groups.at(-1)?.label ?? '') !== 'none'),
  );
  return (
    inGroup ?? candidates.find(({ row }) => matchLabel(label, row.label ?? '') === 'exact') ?? candidates[0]
  );
}

function setRow(
  { path, row }: LeafRow,
  figures: readonly string[],
  collector: TableCollector,
  wording: Wording,
): void {
  if (figures.length !== applicantColumns.length) {
    const label = row.label ?? row.key;
    collector.warn(
      'reader/row-incomplete',
      wording.rowIncomplete(label, figures.length, applicantColumns.length),
    );
  }
  applicantColumns.forEach(({ key }, index) => {
    const figure = figures[index];
    if (figure !== undefined) collector.set(`applications.${path}.${key}`, readFigure(figure));
  });
}

function noteColumnVariants(labels: readonly string[], collector: TableCollector, wording: Wording): void {
  for (const label of labels) {
    const column = applicantColumns.find((candidate) => {
      const { aliases = [] } = candidate as { readonly aliases?: readonly string[] };
      return aliases.includes(label);
    });
    if (column) collector.note('reader/label-normalised', wording.labelNormalised(label, column.label));
  }
}
