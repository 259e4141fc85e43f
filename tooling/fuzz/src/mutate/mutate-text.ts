import type { Random } from '@xxgk/corpus';
import { hostileStrings } from '../hostile-strings.js';

const DEEP = 20_000;
/** Characters beyond which a text is not changed further: lines that were doubled often would fill the memory. */
const LONGEST = 4_000_000;
const YAML_BOMB = `a0: &a0 [x]\n${Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`).join('\n')}\n`;

type Change = (text: string, random: Random) => string;

/** Plain text, JSON or YAML with lines, words and values changed. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let rounds = random.integer(1, 4); rounds > 0 && mutated.length < LONGEST; rounds -= 1)
    mutated = random.pick(CHANGES)(mutated, random);
  return mutated;
}

const CHANGES: readonly Change[] = [
  replaceOne(/\d+/gu),
  replaceOne(/\d+/gu),
  replaceOne(/"[^"\n]*"|[\p{L}]+/gu),
  replaceOne(/[:,{}[\]"\n\t|]/gu),
  lines((all, random) => all.toSpliced(random.integer(0, all.length), 0, random.pick(all))),
  lines((all, random) => all.toSpliced(random.integer(0, all.length - 1), 1)),
  lines((all, random) => all.toSpliced(random.integer(0, all.length - 1), 1, random.pick(hostileStrings))),
  lines((all, random) => {
    const at = random.integer(0, all.length - 1);
    return all.toSpliced(at, 1, ...Array(random.pick([10, 2000])).fill(all[at] ?? ''));
  }),
  lines((all, random) => all.map((line) => (random.chance(0.1) ? ` ${line}` : line))),
  (text) => text.replace(/"(\w+)":/u, '"__proto__": { "polluted": true }, "$1":'),
  (text) =>
    text.replace(
      /^(\w+):/mu,
      '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n$1:',
    ),
  (text, random) => random.pick(['[', '{"a":', '- ', '((']).repeat(random.pick([50, DEEP])) + text,
  (text) => YAML_BOMB + text,
  (text, random) => text.slice(0, random.integer(0, text.length)),
];

function replaceOne(pattern: RegExp): Change {
  return (text, random) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const match = random.pick(matches);
    return (
      text.slice(0, match.index) + random.pick(hostileStrings) + text.slice(match.index + match[0].length)
    );
  };
}

function lines(change: (lines: readonly string[], random: Random) => readonly string[]): Change {
  return (text, random) => change(text.split('\n'), random).join('\n');
}
