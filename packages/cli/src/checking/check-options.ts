import { closestKey, type Deadlines, isCalendarDate, ruleCatalogue, statutoryDeadlines } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

/** Options of `check` as the user wrote them. */
export interface CheckOptions {
  readonly strict?: boolean;
  readonly pictures?: string;
  readonly previous?: string;
  readonly children?: string;
  readonly roster?: string;
  readonly siblings?: string;
  readonly format?: string;
  readonly fix?: boolean;
  readonly outFile?: string;
  readonly force?: boolean;
  readonly deadline?: string;
  readonly disable?: readonly string[];
}

export const FINDING_FORMATS = ['text', 'json', 'sarif'] as const;
export type FindingFormat = (typeof FINDING_FORMATS)[number];

/** The form in which findings are printed. @throws Failure (usage) for another word. */
export function findingFormat(format: string | undefined, { messages }: CommandContext): FindingFormat {
  const known = FINDING_FORMATS.find((candidate) => candidate === (format ?? 'text'));
  if (known !== undefined) return known;
  const message = messages.unknownFormat(format ?? '', FINDING_FORMATS.join(messages.listSeparator));
  throw new Failure(ExitCode.usage, message);
}

/** `01-21` for all organs, or `government=02-20,department=01-26`. @throws Failure (usage) for anything else. */
export function deadlinesOf(text: string | undefined, { messages }: CommandContext): Partial<Deadlines> {
  if (text === undefined) return {};
  const kinds = Object.keys(statutoryDeadlines);
  const pairs = text.split(',').flatMap((part) => {
    const [day = '', kind] = part.trim().split('=').toReversed();
    // A leap year, so that 02-29 can be named.
    const isKnown = isCalendarDate(`2024-${day}`) && (kind === undefined || kinds.includes(kind));
    if (!isKnown)
      throw new Failure(ExitCode.usage, messages.badDeadline(text, kinds.join(messages.listSeparator)));
    return (kind === undefined ? kinds : [kind]).map((each) => [each, day] as const);
  });
  return Object.fromEntries(pairs);
}

/** The rules to leave out. @throws Failure (usage) for a rule that is unknown or an error. */
export function disabledRules(
  ids: readonly string[] | undefined,
  { messages }: CommandContext,
): readonly string[] {
  const disabled = (ids ?? []).flatMap((list) => list.split(',')).map((id) => id.trim());
  for (const id of disabled) {
    const rule = ruleCatalogue.find((candidate) => candidate.id === id);
    if (rule === undefined) throw unknownRule(id, messages);
    if (rule.severity === 'error') throw new Failure(ExitCode.usage, messages.notDisabled(id));
  }
  return disabled;
}

/** The failure for a rule that is not in the catalogue, with the one that was probably meant. */
export function unknownRule(id: string, messages: CommandContext['messages']): Failure {
  const meant = closestKey(
    id,
    ruleCatalogue.map((rule) => rule.id),
  );
  return new Failure(ExitCode.usage, messages.unknownRule(id, meant));
}
