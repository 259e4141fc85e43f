import { type EditionId, editionForYear, isEditionId, type Organ } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

const KINDS: readonly Organ['kind'][] = ['government', 'department', 'other'];

/** A year of reports. @throws Failure (usage) for anything else */
export function yearOption(year: string | undefined, { messages }: CommandContext): number | undefined {
  if (year === undefined) return undefined;
  const number = /^\d{4}$/u.test(year) ? Number(year) : Number.NaN;
  if (editionForYear(number) === undefined) throw new Failure(ExitCode.usage, messages.init.badYear(year));
  return number;
}

/** An edition of the form. @throws Failure (usage) for anything else */
export function editionOption(
  edition: string | undefined,
  { messages }: CommandContext,
): EditionId | undefined {
  if (edition === undefined || isEditionId(edition)) return edition;
  throw new Failure(ExitCode.usage, messages.init.badEdition(edition));
}

/** A kind of organ. @throws Failure (usage) for anything else */
export function kindOption(
  kind: string | undefined,
  { messages }: CommandContext,
): Organ['kind'] | undefined {
  if (kind === undefined) return undefined;
  const known = KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new Failure(ExitCode.usage, messages.init.badKind(kind));
  return known;
}
