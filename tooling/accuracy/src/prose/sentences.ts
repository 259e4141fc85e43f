import { seededRandom } from '@xxgk/corpus';
import { formatFigure } from '@xxgk/model';
import type { Pattern } from './pattern.js';
import { applicationPatterns } from './patterns/applications.js';
import { otherPatterns } from './patterns/others.js';
import { outcomePatterns } from './patterns/outcomes.js';
import { SETTINGS, type Setting } from './settings.js';
import { SLOTS } from './slots.js';

export const PATTERNS: readonly Pattern[] = [...applicationPatterns, ...outcomePatterns, ...otherPatterns];

/** A number of a sentence that the tables have, with the place at which it stands. */
export interface StatedFigure {
  readonly slot: string;
  readonly start: number;
  readonly words: string;
}

/** A sentence of the corpus, said by one organ. */
export interface CorpusSentence {
  readonly pattern: Pattern;
  readonly setting: Setting;
  readonly text: string;
  readonly figures: readonly StatedFigure[];
  /** Whether its wording is in the half that is looked at when rules are mended. */
  readonly isSeen: boolean;
}

/** Fixed once for all: another seed would show wordings that were kept apart. */
const SPLIT_SEED = 20_241_130;

/** Marks around and forms of digits as they come out of editors, one for each setting. */
const SPELLINGS: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => ` ${digits} `,
  (digits) => `\u00a0${digits}\u00a0`,
];

/** Every wording of every pattern as each organ says it: halves are drawn by wordings. Pure. */
export function corpusSentences(): readonly CorpusSentence[] {
  const random = seededRandom(SPLIT_SEED);
  return PATTERNS.flatMap((pattern) =>
    pattern.wordings.flatMap((wording, place) => {
      const isSeen = random.chance(0.5);
      return SETTINGS.map((setting, index) => {
        const spelling = SPELLINGS[(place + index) % SPELLINGS.length] ?? String;
        return { pattern, setting, isSeen, ...said(wording, setting, spelling) };
      });
    }),
  );
}

const SLOT = /\{([^}]+)\}/gu;

function said(
  wording: string,
  setting: Setting,
  spelling: (digits: string) => string,
): Pick<CorpusSentence, 'text' | 'figures'> {
  const figures: StatedFigure[] = [];
  let text = '';
  let from = 0;
  for (const match of wording.matchAll(SLOT)) {
    const [whole, slot = ''] = match;
    text += wording.slice(from, match.index);
    const fixed = fixedWords(slot, setting);
    const words = fixed ?? valueWords(slot, setting);
    const spelt = fixed ?? spelling(words);
    if (fixed === undefined) figures.push({ slot, start: text.length + spelt.indexOf(words), words });
    text += spelt;
    from = match.index + whole.length;
  }
  return { text: text + wording.slice(from), figures };
}

function fixedWords(slot: string, { us, year }: Setting): string | undefined {
  const words: Readonly<Record<string, string>> = {
    us,
    year: String(year),
    next: String(year + 1),
    last: String(year - 1),
  };
  return words[slot];
}

function valueWords(slot: string, setting: Setting): string {
  const [part = '', whole] = slot.split('/');
  if (whole === undefined) return formatFigure(slotValue(part, setting));
  return ((slotValue(part, setting) / slotValue(whole, setting)) * 100).toFixed(2);
}

/** What a slot is in the tables of a setting. @throws Error for a slot that nobody defined. */
export function slotValue(slot: string, { figures }: Setting): number {
  const rows = SLOTS[slot];
  if (rows === undefined) throw new Error(`no slot ${slot}`);
  let sum = 0;
  for (const [path, value] of figures) {
    if (rows.some((row) => path === row || path.startsWith(`${row}.`))) sum += value;
  }
  return sum;
}
