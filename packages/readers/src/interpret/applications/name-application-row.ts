import { type EditionId, editionIds, type LeafRow } from '@xxgk/model';
import type { FigureSink } from '../tables/figure-sink.js';
import {
  findLabel,
  type LabelHit,
  type Labelled,
  type LabelQuality,
  labelWords,
  normaliseLabel,
} from '../tables/label.js';
import { labelGuessed, labelNormalised } from '../tables/label-findings.js';
import type { SplitRow } from '../tables/split-row.js';
import { groupLabels, leafLabels } from '../tables/table-labels.js';

/** The row of the form that a row is, or the group it has the figures of. */
export interface NamedRow {
  readonly leaf?: LeafRow;
  readonly group?: string;
}

/** How sure a label must be, the surest first. */
const QUALITIES: readonly LabelQuality[] = ['variant', 'partial', 'similar'];

/**
 * The rows of an edition, and those that only another one has. A row that both have also goes by the other's label,
 * unless that is the label of a group here.
 */
function leavesOf(edition: EditionId): readonly Labelled<LeafRow>[] {
  const own = leafLabels(edition);
  const groups = groupLabels(edition).flatMap(({ words }) => words);
  const others = editionIds.filter((id) => id !== edition).flatMap(leafLabels);
  const paths = new Set(own.map(({ item }) => item.path));
  return [
    ...own.map((leaf) => ({
      ...leaf,
      words: [leaf, ...others.filter(({ item }) => item.path === leaf.item.path)]
        .flatMap(({ words }) => words)
        .filter((words) => !groups.includes(words)),
    })),
    ...others.filter(({ item }) => !paths.has(item.path)),
  ];
}

/** Finds the row of table B that labels name. Rows of the other edition are known too. */
export class RowNamer {
  readonly known: readonly Labelled<unknown>[];
  readonly #leaves: readonly Labelled<LeafRow>[];
  readonly #groups: readonly Labelled<string>[];
  readonly #sink: FigureSink;

  constructor(sink: FigureSink) {
    this.#sink = sink;
    this.#leaves = leavesOf(sink.edition.id);
    this.#groups = editionIds.flatMap(groupLabels);
    this.known = [...this.#leaves, ...this.#groups];
  }

  /** Names a row by its own labels, else by those of the lines before it, else by those that reach into it. */
  name({ labels, outer }: SplitRow, waiting: readonly SplitRow[]): NamedRow {
    const before = waiting.flatMap((split) => split.labels);
    const tries: readonly (readonly string[])[] = [
      labels.toReversed(),
      [labels.join(''), [...before, ...labels].join('')],
      before.toReversed(),
    ];
    for (const least of QUALITIES) {
      const group = least === 'variant' ? undefined : findLabel(labels.at(-1) ?? '', this.#groups, 'variant');
      if (group) return { group: group.item };
      for (const texts of tries) {
        const hit = this.#first(texts, least);
        if (hit) return this.#accept(hit.found, hit.text);
      }
    }
    const torn = labels.length === 0 ? this.#first(outer.toReversed(), 'variant') : undefined;
    if (torn) return { leaf: torn.found.item };
    const groups = [...labels, ...before].toReversed().flatMap((text) => {
      const hit = findLabel(text, this.#groups, 'variant');
      return hit === undefined ? [] : [hit.item];
    });
    return groups[0] === undefined ? {} : { group: groups[0] };
  }

  /** Whether a line of words is the name of a group or a part of a label near by. */
  explains(text: string, around: readonly (NamedRow | undefined)[]): boolean {
    if (findLabel(text, this.#groups)) return true;
    const words = labelWords(text);
    return (
      words.length <= 2 ||
      around.some(
        (row) =>
          labelWords(row?.leaf?.row.label ?? '').includes(words) ||
          (row?.leaf?.row.label ?? '').includes(words),
      )
    );
  }

  #first(
    texts: readonly string[],
    least: LabelQuality,
  ): { readonly found: LabelHit<LeafRow>; readonly text: string } | undefined {
    for (const text of texts) {
      const found = findLabel(text, this.#leaves, least);
      if (found && !isOfGroup(text, found.official)) return { found, text };
    }
    return undefined;
  }

  #accept({ item, official, quality }: LabelHit<LeafRow>, text: string): NamedRow {
    const path = `applications.${item.path}`;
    const found = text.replace(/\s+/gu, '');
    if (quality === 'similar') {
      this.#sink.say(labelGuessed, path, [found, official]);
    } else if (
      quality === 'partial' ||
      (quality === 'variant' && !labelWords(official).includes(labelWords(text)))
    ) {
      this.#sink.say(labelNormalised, path, ['label', found, official]);
    }
    return { leaf: item };
  }
}

/** `（六）其他`, torn from `（六）其他处理`, is a group, although its words are those of the row `3.其他`. */
function isOfGroup(text: string, official: string): boolean {
  return (
    /^（[一二三四五六七]）/u.test(normaliseLabel(text)) && /^\d/u.test(official) && !/\d[.．、]/u.test(text)
  );
}
