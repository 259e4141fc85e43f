import type { Text } from '@xxgk/document';

/** Words with what Markdown would take for its marks escaped. */
export function escapedWords(words: string): string {
  return words.replace(/[\\`*_[\]<>|]/gu, '\\$&');
}

/** A line whose beginning Markdown would take for a heading, a point or a number of a list. */
export function escapedLine(line: string): string {
  return line.replace(/^(\d{1,3})([.)])(?=\s)/u, '$1\\$2').replace(/^(#{1,6}\s|[-+]\s)/u, '\\$1');
}

/** The mark of a note by its number. */
export function footnoteCall(number: number): string {
  return `[^${number}]`;
}

/** `call` stands for the mark of a note, as it is written. */
type Looking = Pick<Text, 'value' | 'isStrong' | 'isUnderlined' | 'link'> & { readonly call?: string };

/** Words with the marks of how they stand out; those that stand out together share their mark, which never has white inside of it. */
export function stressed(pieces: readonly Looking[]): string {
  const runs: { readonly isStrong: boolean; words: string }[] = [];
  for (const piece of pieces) {
    const isStrong = piece.isStrong === true;
    const last = runs.at(-1);
    if (last?.isStrong === isStrong) last.words += underlined(piece);
    else runs.push({ isStrong, words: underlined(piece) });
  }
  return runs.map(({ isStrong, words }) => (isStrong ? strong(words) : words)).join('');
}

function strong(words: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  return `${words.slice(0, start)}**${inner}**${words.slice(start + inner.length)}`;
}

function underlined({ value, isUnderlined, link, call }: Looking): string {
  if (call !== undefined) return call;
  const words = link === undefined ? escapedWords(value) : `[${escapedWords(value)}](${link})`;
  return isUnderlined ? `<u>${words}</u>` : words;
}
