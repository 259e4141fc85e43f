import { type Finding, type Language, removeForbiddenCharacters } from '@xxgk/document';
import { inputCharacterRemoved } from '../report/input-finding-kinds.js';

/** Ends of lines as word processors, web pages and old systems write them; the line feed is the one that is kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const LINE_ENDS = /[\u000b\u000c\u0085\u2028\u2029]/g;
const DEEPEST = 50;

/**
 * The data of a report with all line ends as line feeds and without the characters that no document can hold; each loss
 * is a Finding `input/character-removed`. Input is not changed. Never throws.
 */
export function settleCharacters(
  input: unknown,
  language: Language,
): { readonly data: unknown; readonly findings: readonly Finding[] } {
  const options = { kind: inputCharacterRemoved, withPath: true };
  return removeForbiddenCharacters(lineFeeds(input, 0), language, options);
}

function lineFeeds(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replace(LINE_ENDS, '\n');
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => lineFeeds(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lineFeeds(item, depth + 1)]));
}
