const HALF_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
};

/** A label in the form in which labels are compared: no white space, full-width brackets and marks, straight quotes as curly ones. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[(),:;]/g, (mark) => HALF_WIDTH[mark] ?? mark)
    .replace(/[\s\u3000]/gu, '')
    .replace(/["“”]/gu, '”');
}

/** A normalised label without its number and without the explanation in brackets behind it. */
export function bareLabel(label: string): string {
  return normaliseLabel(label)
    .replace(/^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.．、])/u, '')
    .replace(/（.*）$/u, '');
}

/** How a label that was found stands to an official one. */
export type LabelMatch = 'exact' | 'variant' | 'none';

/** Compares a found label with the official one and its known variants. */
export function matchLabel(found: string, official: string, aliases: readonly string[] = []): LabelMatch {
  const normalised = normaliseLabel(found);
  if (normalised === normaliseLabel(official)) return 'exact';
  const bare = bareLabel(found);
  if (bare === '') return 'none';
  return [official, ...aliases].some((known) => bareLabel(known) === bare) ? 'variant' : 'none';
}
