import type { Finding, Language } from '@xxgk/document';
import { describeSourcePlace, type SourceDocument, type SourceNote } from '@xxgk/sources';
import { hiddenLeftOut, notRead, placeholderLeft, struckLeftOut, unseenLeftOut } from './told-findings.js';
import { unfilledPlaces } from './unfilled-places.js';

const FINDINGS: Readonly<Record<SourceNote['kind'], typeof notRead>> = {
  'not-read': notRead,
  struck: struckLeftOut,
  hidden: hiddenLeftOut,
  unseen: unseenLeftOut,
  placeholder: placeholderLeft,
};

/** More findings of one kind than anybody reads. */
const MOST_OF_A_KIND = 50;

/**
 * What of a document was left out and why, and what in it was never filled in. What is not read in a file of which it is
 * claimed that all of it is known is an error. Never throws.
 */
export function leftOut(
  source: Pick<SourceDocument, 'blocks' | 'notes'>,
  language: Language,
  isVerified = false,
): readonly Finding[] {
  const notes = [...(source.notes ?? []), ...unfilledPlaces(source)];
  const counts = new Map<SourceNote['kind'], number>();
  return notes.flatMap((note) => {
    const count = (counts.get(note.kind) ?? 0) + 1;
    counts.set(note.kind, count);
    return count > MOST_OF_A_KIND ? [] : [findingOf(note, language, isVerified)];
  });
}

/** Words hidden in a cell may be digits of a figure: these ask to be looked at. */
function findingOf({ kind, text, place }: SourceNote, language: Language, isVerified: boolean): Finding {
  const { severity: usual } = FINDINGS[kind];
  const isHiddenInCell = kind === 'hidden' && place.table !== undefined;
  const severity = kind === 'not-read' && isVerified ? 'error' : isHiddenInCell ? 'warning' : usual;
  return FINDINGS[kind].find(language, { severity }, describeSourcePlace(place, language), text);
}

/** The same of notes alone, as a workbook gives them. */
export function leftOutOf(notes: readonly SourceNote[], language: Language): readonly Finding[] {
  return leftOut({ blocks: [], notes }, language);
}
