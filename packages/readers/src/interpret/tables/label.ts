const HALF_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
};

/** Number before a label: `（一）` `一、` `1.` `1、` `（1）` `①`, in full or half width. */
const NUMBER =
  /^(（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]{1,3}[、.．，]|\d{1,2}[.．、，）]?(?=\D))/u;
/** The shortest stretch of a label by which the label is still known. */
const SHORTEST_PART = 4;
/** The shortest beginning of a label by which it is still known. */
const SHORTEST_START = 3;
/** Share of characters, in order, that two labels must have in common to be taken for one. */
const LEAST_LIKENESS = 0.72;
/** By how much the most similar label must surpass the next. */
const LEAST_LEAD = 0.12;
const LONGEST_LABEL = 90;

/** A label in the form in which labels are compared: no white space, full-width brackets and marks, one kind of quotes. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[(),:;]/g, (mark) => HALF_WIDTH[mark] ?? mark)
    .replace(/[\s\u3000\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/["“”]/gu, '”');
}

/** A normalised label without its number and without the explanation in brackets behind it. */
export function bareLabel(label: string): string {
  let bare = normaliseLabel(label);
  for (let next = bare.replace(NUMBER, ''); next !== bare; next = bare.replace(NUMBER, '')) bare = next;
  return bare.replace(/(?<=.)（[^（）]*）?$/u, '');
}

/** A bare label without any marks: what is left are the words. */
export function labelWords(label: string): string {
  return bareLabel(label).replace(/[^\p{L}\p{N}]/gu, '');
}

/** How surely a label was known. */
export type LabelQuality = 'exact' | 'variant' | 'partial' | 'similar';

/** Something that goes by a label of the form. */
export interface Labelled<Item> {
  readonly item: Item;
  readonly official: string;
  readonly words: readonly string[];
}

export interface LabelHit<Item> {
  readonly item: Item;
  readonly official: string;
  readonly quality: LabelQuality;
}

/** Prepares an item to be found by its official label or by one of the variants seen in published reports. */
export function labelled<Item>(
  item: Item,
  official: string,
  aliases: readonly string[] = [],
): Labelled<Item> {
  return { item, official, words: [official, ...aliases].map(labelWords) };
}

/**
 * Finds what a label names: the official wording, a known variant, a part that only one of them has, or a wording so
 * similar that no other comes near. `undefined` when that is not sure. Never throws.
 */
export function findLabel<Item>(
  label: string,
  candidates: readonly Labelled<Item>[],
  least: LabelQuality = 'similar',
): LabelHit<Item> | undefined {
  if (label.length > LONGEST_LABEL * 2) return undefined;
  const words = labelWords(label);
  if (words === '') return undefined;
  const equal = candidates.find((candidate) => candidate.words.includes(words));
  if (equal) {
    const isExact = normaliseLabel(label) === normaliseLabel(equal.official);
    return { ...pick(equal), quality: isExact ? 'exact' : 'variant' };
  }
  if (least === 'variant' || least === 'exact' || words.length < SHORTEST_START) return undefined;
  const partial = onlyOne(candidates, (known) => known.length >= SHORTEST_PART && isPart(words, known));
  if (partial) return { ...pick(partial), quality: 'partial' };
  const similar = least === 'similar' ? mostSimilar(words, candidates) : undefined;
  return similar && { ...pick(similar), quality: 'similar' };
}

function pick<Item>({ item, official }: Labelled<Item>): { readonly item: Item; readonly official: string } {
  return { item, official };
}

function isPart(words: string, known: string): boolean {
  return (
    words.includes(known) || (words.length >= SHORTEST_PART ? known.includes(words) : known.startsWith(words))
  );
}

function onlyOne<Item>(
  candidates: readonly Labelled<Item>[],
  fits: (known: string) => boolean,
): Labelled<Item> | undefined {
  const [first, second] = candidates.filter(({ words }) => words.some(fits));
  return second === undefined ? first : undefined;
}

function mostSimilar<Item>(words: string, candidates: readonly Labelled<Item>[]): Labelled<Item> | undefined {
  if (words.length > LONGEST_LABEL) return undefined;
  const [best, next] = candidates
    .map((candidate) => ({
      candidate,
      likeness: Math.max(...candidate.words.map((known) => likeness(words, known))),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || best.likeness < LEAST_LIKENESS) return undefined;
  return best.likeness - (next?.likeness ?? 0) >= LEAST_LEAD ? best.candidate : undefined;
}

/** Twice the longest common subsequence over both lengths: 1 for equal texts, 0 for texts with nothing in common. */
function likeness(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const row = [0];
    for (let index = 0; index < b.length; index += 1) {
      const same = left === b[index];
      row.push(same ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, row[index] ?? 0));
    }
    previous = row;
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
}
