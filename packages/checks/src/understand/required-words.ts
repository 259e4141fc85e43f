/**
 * Words of which a text must contain one for a pattern to match it, read off the pattern: the most telling stretch of
 * plain characters that no quantifier makes optional, or the alternatives of a group. Empty where nothing is certain.
 * Looking for words is many times faster than trying the pattern at every place. Never throws.
 */
export function requiredWords(pattern: string): readonly string[] {
  const alternatives = splitTop(pattern).map(requiredOfSequence);
  return alternatives.some((words) => words.length === 0) ? [] : alternatives.flat();
}

/** An element of a sequence: a plain character, a group with its inner pattern, or something that is neither. */
const ELEMENT = /\\.|\[[^\]]*\]|\((?:\?(?:[:=!]|<[=!]))?|[^()[\]\\]/gu;

function requiredOfSequence(sequence: string): readonly string[] {
  const found: (readonly string[])[] = [];
  let run = '';
  const endRun = (): void => {
    if (run !== '') found.push([run]);
    run = '';
  };
  for (let place = 0; place < sequence.length; ) {
    ELEMENT.lastIndex = place;
    const element = ELEMENT.exec(sequence)?.[0] ?? sequence.charAt(place);
    const end = element.startsWith('(') ? closing(sequence, place) : place + element.length;
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/u.exec(sequence.slice(end))?.[0] ?? '';
    const isCertain = quantifier === '' || quantifier === '+';
    if (isCertain && /^[\p{Script=Han}]$/u.test(element)) run += element;
    else endRun();
    if (quantifier !== '') endRun();
    if (isCertain && element === '(?:') found.push(requiredWords(sequence.slice(place + 3, end - 1)));
    place = end + quantifier.length;
  }
  endRun();
  return found.filter((words) => words.length > 0).toSorted((a, b) => weight(b) - weight(a))[0] ?? [];
}

/** Few long words tell most. */
function weight(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length)) - words.length / 4;
}

/** The place after the bracket that closes the group that opens at a place. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let place = open; place < pattern.length; place += 1) {
    const character = pattern[place];
    if (character === '\\') place += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return place + 1;
  }
  return pattern.length;
}

function splitTop(pattern: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let place = 0; place < pattern.length; place += 1) {
    if (pattern[place] === '\\') place += 1;
    else if (pattern[place] === '(') place = closing(pattern, place) - 1;
    else if (pattern[place] === '|') {
      parts.push(pattern.slice(start, place));
      start = place + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}
