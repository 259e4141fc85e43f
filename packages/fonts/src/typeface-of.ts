import { once, type Typeface } from '@xxgk/document';
import { officialNames } from './official-names.js';

/** An official font found by name; a lower rank is preferred. */
export interface RecognisedName {
  readonly typeface: Typeface;
  readonly rank: number;
}

const byName = once(
  (): ReadonlyMap<string, RecognisedName> =>
    new Map(
      (Object.entries(officialNames) as [Typeface, readonly string[]][]).flatMap(([typeface, names]) =>
        names.map((name, rank) => [normalise(name), { typeface, rank }] as const),
      ),
    ),
);

/** Which official typeface a font with these names is; `undefined` when none of the names is known. */
export function typefaceOf(names: readonly string[]): Typeface | undefined {
  return recogniseName(names)?.typeface;
}

/** The best known of a font's names. Compares whole names: `SimSun-ExtB` is not 宋体. Never throws. */
export function recogniseName(names: readonly string[]): RecognisedName | undefined {
  return names
    .map((name) => byName().get(normalise(name)))
    .filter((found) => found !== undefined)
    .sort((a, b) => a.rank - b.rank)[0];
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/(regular|常规)$/, '');
}
