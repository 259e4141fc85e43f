import { createRequire } from 'node:module';
import type { CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { FLOOR } from './floor.ts';

/** What browsers support, by MDN: 20 MB, which are read and not bundled. */
export const compat: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The browsers of the floor that lack something, each with the version of its kind that has it. */
export type Lacking = readonly string[];

/** What is asked for as it is written, and who lacks it. */
export type Newer = ReadonlyMap<string, Lacking>;

/** Which browsers of the floor lack a feature: none where the data say nothing of it. */
export function lacking({ __compat }: Identifier): Lacking {
  if (__compat === undefined) return [];
  const browsers = Object.keys(FLOOR) as (keyof typeof FLOOR)[];
  return browsers.flatMap((browser) => {
    const support = __compat.support[browser];
    if (support === undefined || isSupported(support, FLOOR[browser])) return [];
    const [first] = [support].flat();
    return [`${browser} ${first?.version_added === false ? 'never' : first?.version_added}`];
  });
}

function isSupported(support: SupportStatement, floor: string): boolean {
  return [support]
    .flat()
    .some(
      ({ version_added, version_removed, flags, prefix, alternative_name }) =>
        isReached(version_added, floor) &&
        !isReached(version_removed ?? false, floor) &&
        [flags, prefix, alternative_name].every((condition) => condition === undefined),
    );
}

/** `≤79`: at the latest in 79. `preview` is in no version. */
function isReached(version: string | false, floor: string): boolean {
  return version !== false && Number.parseFloat(version.replace('≤', '')) <= Number.parseFloat(floor);
}

/** Features below a place of the data, by name, without what it says of the place itself. */
export function within(place: Identifier | undefined): readonly (readonly [string, Identifier])[] {
  const { __compat, ...features } = place ?? {};
  return Object.entries(features);
}

/** @throws when the data no longer know a feature */
export function feature(space: Identifier, path: string): Identifier {
  const found = path.split('.').reduce<Identifier | undefined>((place, name) => place?.[name], space);
  if (found === undefined) throw new Error(`browser-compat-data has no ${path}`);
  return found;
}
