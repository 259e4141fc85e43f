import { METRIC_WORDS } from './lexicon.js';
import { requiredWords } from './required-words.js';
import type { Mention } from './statement.js';

const COMPILED = METRIC_WORDS.map(({ metric, pattern, strength }) => ({
  metric,
  strength,
  pattern: new RegExp(pattern, 'gu'),
  words: requiredWords(pattern),
}));

/** Every metric named in a sentence, in order; where two overlap, the one that begins first, then the longer. */
export function findMentions(sentence: string): readonly Mention[] {
  const found = COMPILED.filter(
    ({ words }) => words.length === 0 || words.some((word) => sentence.includes(word)),
  )
    .flatMap(({ metric, strength, pattern }) =>
      Array.from(sentence.matchAll(pattern), (match): Mention => {
        const start = match.index;
        return { metric, strength, start, end: start + match[0].length };
      }),
    )
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const mentions: Mention[] = [];
  for (const mention of found) {
    if (mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
  }
  return mentions;
}
