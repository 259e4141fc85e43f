import { type DisclosureBlock, type EditionSpec, figureSpecs, sectionHeading, sectionOf } from '@xxgk/model';
import { bareLabel, matchLabel, normaliseLabel } from '../label.js';
import { readFigure } from '../read-figure.js';
import type { Wording } from '../wording.js';
import { splitLine } from './split-line.js';
import { createTableCollector, type TableCollector, type TableReading } from './table-reading.js';

/** Reads table A: each row is found by its label, whatever its place. */
export function readDisclosure(
  lines: readonly string[],
  edition: EditionSpec,
  wording: Wording,
): TableReading {
  const collector = createTableCollector('disclosure', wording);
  for (const line of lines) {
    const { labels, figures } = splitLine(line);
    const label = labels.at(-1) ?? '';
    const block = edition.disclosure.find(({ rows }) =>
      rows.some((row) => matchLabel(label, row.label, row.aliases) !== 'none'),
    );
    if (block) setRow(block, label, figures, collector, wording);
    else if (figures.length > 0 || !isHeader(labels, edition, collector, wording)) {
      const section = sectionHeading(sectionOf(edition, 'disclosure'));
      collector.warn('reader/line-unused', wording.lineUnused(section, line.trim()), wording.lineUnusedHint);
    }
  }
  return collector.finish(figureSpecs(edition).filter(({ table }) => table === 'disclosure'));
}

function setRow(
  { rows, columns }: DisclosureBlock,
  label: string,
  figures: readonly string[],
  collector: TableCollector,
  wording: Wording,
): void {
  const row = rows.find((candidate) => matchLabel(label, candidate.label, candidate.aliases) !== 'none');
  if (row === undefined) return;
  if (matchLabel(label, row.label) !== 'exact') {
    collector.note('reader/label-normalised', wording.labelNormalised(label, row.label));
  }
  if (figures.length !== columns.length) {
    collector.warn('reader/row-incomplete', wording.rowIncomplete(row.label, figures.length, columns.length));
  }
  columns.forEach(({ key }, index) => {
    const figure = figures[index];
    if (figure !== undefined) collector.set(`disclosure.${row.key}.${key}`, readFigure(figure));
  });
}

/** A line of labels only: a clause or column names. Names worded otherwise than the form has them are noted. */
function isHeader(
  labels: readonly string[],
  edition: EditionSpec,
  collector: TableCollector,
  wording: Wording,
): boolean {
  const known = edition.disclosure.flatMap(({ clause, columns }) => [
    clause,
    '信息内容',
    ...columns.map(({ label }) => label),
  ]);
  const matches = labels.map((label) => known.find((candidate) => bareLabel(candidate) === bareLabel(label)));
  labels.forEach((label, index) => {
    const official = matches[index];
    if (official !== undefined && normaliseLabel(official) !== normaliseLabel(label)) {
      collector.note('reader/label-normalised', wording.labelNormalised(label, official));
    }
  });
  return labels.length > 0 && matches.every((match) => match !== undefined);
}
