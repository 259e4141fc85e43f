import type { Roster, RosterOrgan } from './roster.js';

/** By what a name was taken for an organ of the roster. `near`: words between are left out, or it is shortened. */
export type MatchedBy = 'name' | 'shortName' | 'formerName' | 'near';

/** The organ of the roster that a name stands for. */
export interface OrganMatch {
  readonly organ: RosterOrgan;
  readonly by: MatchedBy;
}

/** What became of names held against a roster. */
export interface MatchedOrgans {
  /** By the name as it was given. */
  readonly matches: ReadonlyMap<string, OrganMatch>;
  /** Names that were not taken for any organ, with those of the roster that may be meant. */
  readonly suggestions: ReadonlyMap<string, readonly string[]>;
}

/** Shorter names say too little to be told from others. */
const SHORTEST_CORE = 3;
const MOST_SUGGESTED = 3;

/**
 * Finds each name on a roster: as it is written; by a short or former name; else where it is near one organ alone, that
 * no other name stands for, and no other name is near: the region left out or added, 和 or 与 left out, the name
 * shortened (发改局, 发展和改革局). A name that differs by other characters is never taken for another. Pure; never throws.
 */
export function matchOrgans(names: readonly string[], roster: Roster): MatchedOrgans {
  const given = [...new Set(names)];
  const matches = new Map<string, OrganMatch>();
  for (const name of given) {
    const match = writtenOn(name, roster);
    if (match !== undefined) matches.set(name, match);
  }
  const claimed = new Set([...matches.values()].map(({ organ }) => organ));
  const region = regionOf(roster);
  const near = given
    .filter((name) => !matches.has(name))
    .map((name) => ({
      name,
      organs: nearest(
        name,
        roster.filter((organ) => !claimed.has(organ)),
        roster,
        region,
      ),
    }));
  for (const { name, organs } of near) {
    const [organ] = organs;
    const isOnly =
      organs.length === 1 && near.every((other) => other.name === name || other.organs[0] !== organ);
    if (organ !== undefined && isOnly) matches.set(name, { organ, by: 'near' });
  }
  const taken = new Set([...matches.values()].map(({ organ }) => organ));
  const suggestions = new Map(
    near
      .filter(({ name }) => !matches.has(name))
      .map(({ name, organs }) => {
        const likely =
          organs.length > 0
            ? organs
            : alike(
                name,
                roster.filter((organ) => !taken.has(organ)),
                region,
              );
        return [name, likely.slice(0, MOST_SUGGESTED).map((organ) => organ.name)] as const;
      }),
  );
  return { matches, suggestions };
}

/** The organ that a name of a file speaks of: the longest name that stands in it, of one organ alone. */
export function organInFileName(fileName: string, roster: Roster): RosterOrgan | undefined {
  const base = plain((fileName.split(/[/\\]/u).at(-1) ?? '').replace(/\.\w+$/u, ''));
  const region = regionOf(roster);
  const found = roster
    .flatMap((organ) =>
      [organ.name, withoutRegion(organ.name, region), ...organ.shortNames, ...organ.formerNames]
        .map(plain)
        .filter((name) => name === base || (name.length >= SHORTEST_CORE && base.includes(name)))
        .map((name) => ({ organ, length: name.length })),
    )
    .toSorted((a, b) => b.length - a.length);
  const [first] = found;
  if (first === undefined) return undefined;
  const longest = found.filter(({ length }) => length === first.length);
  return longest.every(({ organ }) => organ === first.organ) ? first.organ : undefined;
}

function writtenOn(name: string, roster: Roster): OrganMatch | undefined {
  const only = (isIt: (organ: RosterOrgan) => boolean): RosterOrgan | undefined => {
    const found = roster.filter(isIt);
    return found.length === 1 ? found[0] : undefined;
  };
  const exact = roster.find((organ) => organ.name === name);
  if (exact !== undefined) return { organ: exact, by: 'name' };
  const short = only(({ shortNames }) => shortNames.includes(name));
  if (short !== undefined) return { organ: short, by: 'shortName' };
  const former = only(({ formerNames }) => formerNames.includes(name));
  return former === undefined ? undefined : { organ: former, by: 'formerName' };
}

/** Organs that a name is near, by the first way of being near that any organ allows. */
function nearest(name: string, free: Roster, roster: Roster, region: string): readonly RosterOrgan[] {
  const core = coreOf(name, region);
  if (core.length < SHORTEST_CORE) return [];
  const namesOf = (organ: RosterOrgan): readonly string[] =>
    [organ.name, ...organ.shortNames, ...organ.formerNames].map((each) => coreOf(each, region));
  const same = roster.filter((organ) => namesOf(organ).includes(core));
  if (same.length > 0) return same.filter((organ) => free.includes(organ));
  const shortened = roster.filter((organ) => isShortened(core, coreOf(organ.name, region)));
  return shortened.every((organ) => free.includes(organ)) ? shortened : [];
}

/** Organs whose names differ by a character or two: told, never taken. */
function alike(name: string, free: Roster, region: string): readonly RosterOrgan[] {
  const core = coreOf(name, region);
  return free
    .map((organ) => ({ organ, distance: distanceBetween(core, coreOf(organ.name, region)) }))
    .filter(
      ({ organ, distance }) => distance <= Math.max(1, Math.floor(coreOf(organ.name, region).length / 4)),
    )
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ organ }) => organ);
}

/** 发改局 of 发展和改革局: the same first and last character, and those between in their order. */
function isShortened(short: string, long: string): boolean {
  if (short.length >= long.length || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Width of characters, white space and marks say nothing about who is meant. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

function withoutRegion(name: string, region: string): string {
  const bare = plain(name);
  const regions = [...region.matchAll(/.+?[省市县区旗州盟]/gu)].map(({ index }) => region.slice(index));
  const leading = regions.find((one) => bare.startsWith(one) && bare.length > one.length);
  return leading === undefined ? bare : bare.slice(leading.length);
}

/** A name without the region that the roster's organs share, and without words that are often left out. */
function coreOf(name: string, region: string): string {
  return withoutRegion(name, region).replace(/[和与及暨]|办事处$/gu, '');
}

/** The name of a region that at least half of a roster's names begin with; `''` where there is none. */
function regionOf(roster: Roster): string {
  const counts = new Map<string, number>();
  for (const { name } of roster) {
    const bare = plain(name);
    for (const { index, 0: mark } of bare.matchAll(/[省市县区旗州盟]/gu)) {
      const region = bare.slice(0, index + mark.length);
      if (region.length > 1) counts.set(region, (counts.get(region) ?? 0) + 1);
    }
  }
  const common = [...counts].filter(([, count]) => roster.length > 1 && count * 2 >= roster.length);
  return common.toSorted(([one], [other]) => other.length - one.length)[0]?.[0] ?? '';
}

/** Characters to put in, take out or change to make one name the other. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, mark] of [...other].entries())
      next.push(
        Math.min(
          (row[column] ?? 0) + (character === mark ? 0 : 1),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
