import { edition2019 } from './edition-2019.js';
import { edition2021 } from './edition-2021.js';
import type { EditionId, EditionSpec } from './form.js';

/** All editions, oldest first. A new edition is one more file and one more line here. */
export const editions = { '2019': edition2019, '2021': edition2021 } as const satisfies Record<
  EditionId,
  EditionSpec
>;

/** The edition of that id, as plain data. */
export function editionSpec(id: EditionId): EditionSpec {
  return editions[id];
}

/** The edition in force for a report year; `undefined` before the first edition. */
export function editionForYear(year: number): EditionId | undefined {
  for (const edition of Object.values<EditionSpec>(editions)) {
    if (year >= edition.firstYear && year <= (edition.lastYear ?? Number.POSITIVE_INFINITY))
      return edition.id;
  }
  return undefined;
}

/** Ids of all editions, oldest first. */
export const editionIds: readonly EditionId[] = Object.values<EditionSpec>(editions).map(({ id }) => id);

/** The edition to hold an input against that does not tell which it follows. */
export const latestEdition: EditionId = editionIds.at(-1) ?? '2021';

/** Whether a value is the id of an edition. */
export function isEditionId(value: unknown): value is EditionId {
  return editionIds.some((id) => id === value);
}
