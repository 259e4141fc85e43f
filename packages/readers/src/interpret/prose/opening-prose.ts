import type { Line } from './line.js';

/** Marks that sentences have and the lines around an article do not. */
const SENTENCE = /[，。；！？：]|[,;:]\s*\p{Script=Han}/u;
const LONG = 45;

/** Lines before the first main heading: those that are prose, and those that belong to the page or the cover. */
export function openingProse(lines: readonly Line[]): {
  readonly prose: readonly Line[];
  readonly others: readonly Line[];
} {
  const isProse = ({ text }: Line): boolean => SENTENCE.test(text) || text.length > LONG;
  return { prose: lines.filter(isProse), others: lines.filter((line) => !isProse(line)) };
}
