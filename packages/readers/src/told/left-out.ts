import type { Finding, Language } from '@xxgk/document';
import { describeSourcePlace, type SourceDocument, type SourceNote } from '@xxgk/sources';
import {
  chartsLeftOut,
  contentsLeftOut,
  hiddenLeftOut,
  notRead,
  overlaidLeftOut,
  picturesLeftOut,
  placeholderLeft,
  revisionsAccepted,
  struckLeftOut,
  unseenLeftOut,
} from './told-findings.js';
import { unfilledPlaces } from './unfilled-places.js';

/** What is no words of its own: told once a document, with how many there are. */
const COUNTED = {
  picture: picturesLeftOut,
  chart: chartsLeftOut,
  contents: contentsLeftOut,
  revised: revisionsAccepted,
} as const;
type CountedKind = keyof typeof COUNTED;

const FINDINGS: Readonly<Record<Exclude<SourceNote['kind'], CountedKind>, typeof notRead>> = {
  'not-read': notRead,
  struck: struckLeftOut,
  hidden: hiddenLeftOut,
  unseen: unseenLeftOut,
  overlaid: overlaidLeftOut,
  placeholder: placeholderLeft,
};

/** More findings of one kind than anybody reads. */
const MOST_OF_A_KIND = 50;

/** What is known of a file of which something was left out. */
export interface LeftOutOptions {
  /** It holds its data, pictures and charts among them. */
  readonly hasData?: boolean;
  /** It is claimed that all of it is known. */
  readonly isVerified?: boolean;
}

/**
 * What of a document was left out and why, and what in it was never filled in. What is not read in a file of which it is
 * claimed that all of it is known is an error. Never throws.
 */
export function leftOut(
  source: Pick<SourceDocument, 'blocks' | 'notes'>,
  language: Language,
  { hasData = false, isVerified = false }: LeftOutOptions = {},
): readonly Finding[] {
  const notes = [...(source.notes ?? []), ...unfilledPlaces(source)];
  const counts = new Map<SourceNote['kind'], number>();
  const words = notes.flatMap((note) => {
    const { kind } = note;
    if (isCounted(kind)) return [];
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count > MOST_OF_A_KIND ? [] : [findingOf({ ...note, kind }, language, isVerified)];
  });
  return hasData ? words : [...words, ...countedOf(notes, language)];
}

function isCounted(kind: SourceNote['kind']): kind is CountedKind {
  return kind in COUNTED;
}

function countedOf(notes: readonly SourceNote[], language: Language): readonly Finding[] {
  return (Object.keys(COUNTED) as CountedKind[]).flatMap((kind) => {
    const own = notes.filter((note) => note.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    return [COUNTED[kind].find(language, {}, own.length, describeSourcePlace(first.place, language))];
  });
}

/** Words hidden in a cell may be digits of a figure: these ask to be looked at. */
function findingOf(
  { kind, text, place }: SourceNote & { readonly kind: Exclude<SourceNote['kind'], CountedKind> },
  language: Language,
  isVerified: boolean,
): Finding {
  const { severity: usual } = FINDINGS[kind];
  const isHiddenInCell = kind === 'hidden' && place.table !== undefined;
  const severity = kind === 'not-read' && isVerified ? 'error' : isHiddenInCell ? 'warning' : usual;
  return FINDINGS[kind].find(language, { severity }, describeSourcePlace(place, language), text);
}

/** The same of notes alone, as a workbook gives them. */
export function leftOutOf(notes: readonly SourceNote[], language: Language): readonly Finding[] {
  return leftOut({ blocks: [], notes }, language);
}
