import { editionIds } from '@xxgk/model';
import { findLabel, type Labelled, labelWords } from '../label.js';
import { isBlank, type MoneyUnit } from '../read-figure.js';
import type { SourceCell } from '../source-document.js';
import { describeSource } from './describe-source.js';
import type { FigureSink } from './figure-sink.js';
import { type HeaderHit, headerHits } from './header-columns.js';
import { splitRow } from './split-row.js';
import { type DisclosureItem, disclosureColumnLabels, disclosureLabels } from './table-labels.js';
import { rowText, type TableRow } from './table-row.js';
import { takeDisclosureRow } from './take-disclosure-row.js';

/** The head that stands above a row of table A. */
export interface DisclosureHead {
  readonly hits: readonly HeaderHit[];
  readonly unit?: MoneyUnit;
  readonly hasColumns: boolean;
}

/** A row of table A with its cells and the head above it. */
export interface DisclosureLine {
  readonly item: DisclosureItem;
  readonly zone: readonly SourceCell[];
  readonly head: DisclosureHead;
}

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
    const { messages } = sink;
    if (hit.quality === 'similar') {
      sink.say('reader/label-guessed', 'warning', path, messages.labelGuessed(found, hit.official));
    } else if (labelWords(text) !== labelWords(hit.official)) {
      sink.say('reader/label-normalised', 'note', path, messages.labelNormalised(found, hit.official));
    }
    return hit.item;
  }
  return undefined;
}

function noteVariants(hits: readonly HeaderHit[], sink: FigureSink): void {
  for (const { isVariant, cell, official } of hits) {
    if (!isVariant) continue;
    const advice = sink.messages.labelNormalised(cell.text.replace(/\s+/gu, ''), official);
    sink.say('reader/label-normalised', 'note', 'disclosure', advice);
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
  const place = cells[0] === undefined ? '' : describeSource(cells[0].place, sink.messages);
  const advice = sink.messages.lineUnused(sink.headingOf('disclosure'), rowText(cells), place);
  sink.say('reader/line-unused', 'warning', 'disclosure', advice);
}
