import { editionIds } from '@xxgk/model';
import { describeSourcePlace } from '@xxgk/sources';
import type { FigureSink } from '../tables/figure-sink.js';
import { type HeaderHit, headerHits } from '../tables/header-columns.js';
import { findLabel, type Labelled, labelWords } from '../tables/label.js';
import { labelGuessed, labelNormalised, lineUnused } from '../tables/label-findings.js';
import { isBlank, type MoneyUnit } from '../tables/read-figure.js';
import { splitRow } from '../tables/split-row.js';
import { type DisclosureItem, disclosureColumnLabels, disclosureLabels } from '../tables/table-labels.js';
import { rowText, type TableRow } from '../tables/table-row.js';
import type { DisclosureHead, DisclosureLine } from './disclosure-line.js';
import { takeDisclosureRow } from './take-disclosure-row.js';

const CLAUSE = /第二十条|^第?[（(]?[一二三四五六七八九十]+[)）]?项$|信息内容|项目?$/u;
const UNIT = /单位\s*[：:]?\s*(?<unit>万元|元)|[（(](?<only>万元|元)[）)]/u;

/** Reads table A: each row is found by its label, whatever its place, its columns by the head above it. */
export function readDisclosure(rows: readonly TableRow[], sink: FigureSink): object {
  for (const line of collectLines(rows, sink)) takeDisclosureRow(line, sink);
  return sink.finish('disclosure');
}

function collectLines(rows: readonly TableRow[], sink: FigureSink): readonly DisclosureLine[] {
  const labels = rowLabels(sink);
  const columnLabels = editionIds.flatMap(disclosureColumnLabels);
  let head: DisclosureHead = { hits: [], hasColumns: false };
  const lines: DisclosureLine[] = [];
  for (const row of rows) {
    const hits = headerHits(row, columnLabels);
    if (hits.length > 0) {
      noteVariants(hits, sink);
      head = { hits, hasColumns: row.columnCount > 0, ...unitOf(row) };
      continue;
    }
    const split = splitRow(row, labels);
    const filled = split.zone.filter(({ text }) => !isBlank(text));
    const last = lines.at(-1);
    if (split.labels.length === 0 && filled.length > 0 && last !== undefined) {
      const before = last.zone.filter(({ text }) => !isBlank(text));
      lines.splice(-1, 1, { ...last, zone: [...before, ...filled] });
      continue;
    }
    const item = findRow(split.labels, labels, sink);
    if (item) lines.push({ item, zone: split.zone, head });
    else if (split.labels.length > 0 && !isHeadRow(split.labels)) sayUnused(row, sink);
  }
  return lines;
}

/** Rows of the report's edition first; of another edition those that it lacks. */
function rowLabels({ edition }: FigureSink): readonly Labelled<DisclosureItem>[] {
  const own = disclosureLabels(edition.id);
  const keys = new Set(own.map(({ item }) => item.row.key));
  const others = editionIds.flatMap(disclosureLabels).filter(({ item }) => !keys.has(item.row.key));
  return [...own, ...others];
}

function findRow(
  texts: readonly string[],
  labels: readonly Labelled<DisclosureItem>[],
  sink: FigureSink,
): DisclosureItem | undefined {
  for (const text of [...texts.toReversed(), texts.join('')]) {
    const hit = findLabel(text, labels);
    if (hit === undefined) continue;
    const found = text.replace(/\s+/gu, '');
    const path = `disclosure.${hit.item.row.key}`;
    if (hit.quality === 'similar') {
      sink.say(labelGuessed, path, [found, hit.official]);
    } else if (labelWords(text) !== labelWords(hit.official)) {
      sink.say(labelNormalised, path, ['label', found, hit.official]);
    }
    return hit.item;
  }
  return undefined;
}

function noteVariants(hits: readonly HeaderHit[], sink: FigureSink): void {
  for (const { isVariant, cell, official } of hits) {
    if (!isVariant) continue;
    sink.say(labelNormalised, 'disclosure', ['label', cell.text.replace(/\s+/gu, ''), official]);
  }
}

function unitOf({ cells }: TableRow): { readonly unit?: MoneyUnit } {
  const groups = UNIT.exec(cells.map(({ text }) => text).join(' '))?.groups;
  const unit = groups?.['unit'] ?? groups?.['only'];
  return unit === '元' || unit === '万元' ? { unit } : {};
}

function isHeadRow(labels: readonly string[]): boolean {
  return labels.every((label) => CLAUSE.test(label.replace(/\s/gu, '')));
}

function sayUnused({ cells }: TableRow, sink: FigureSink): void {
  const place = cells[0] === undefined ? '' : describeSourcePlace(cells[0].place, sink.language);
  sink.say(lineUnused, 'disclosure', [sink.headingOf('disclosure'), rowText(cells), place]);
}
