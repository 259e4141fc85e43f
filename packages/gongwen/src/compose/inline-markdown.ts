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

/** Words with the marks of how they stand out. */
export function stressed({
  value,
  isStrong,
  isUnderlined,
  link,
}: Pick<Text, 'value' | 'isStrong' | 'isUnderlined' | 'link'>): string {
  let words = escapedWords(value);
  if (link !== undefined) words = `[${words}](${link})`;
  if (isUnderlined) words = `<u>${words}</u>`;
  return isStrong ? `**${words}**` : words;
}
