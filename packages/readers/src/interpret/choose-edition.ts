import { type EditionId, editionForYear, editionIds, latestEdition } from '@xxgk/model';
import { labelWords } from './tables/label.js';
import { isBlank, looksLikeFigure } from './tables/read-figure.js';
import { disclosureColumnLabels, disclosureLabels, leafLabels } from './tables/table-labels.js';
import type { TableRow } from './tables/table-row.js';

/** The edition whose form the tables follow, and labels in them that only another edition has. */
export interface EditionChoice {
  readonly edition: EditionId;
  /** Whether labels told, or only the year. */
  readonly isCertain: boolean;
  readonly foreign: readonly { readonly edition: EditionId; readonly labels: readonly string[] }[];
}

/**
 * Tells the edition by the labels that only one of them has: those of table A first, as the forms differ most there;
 * then those of table B; then by the year; the latest where nothing tells.
 */
export function chooseEdition(
  disclosure: readonly TableRow[],
  applications: readonly TableRow[],
  year: number | undefined,
): EditionChoice {
  const byDisclosure = hits(disclosure, disclosureWords);
  const byApplications = hits(applications, applicationWords);
  const [told] = [most(byDisclosure), most(byApplications)].flatMap((edition) => edition ?? []);
  const edition = told ?? (year === undefined ? undefined : editionForYear(year)) ?? latestEdition;
  const foreign = editionIds
    .filter((id) => id !== edition)
    .map((id) => ({ edition: id, labels: byDisclosure.get(id) ?? [] }))
    .filter(({ labels }) => labels.length > 0);
  return { edition, isCertain: told !== undefined, foreign };
}

type Hits = ReadonlyMap<EditionId, readonly string[]>;

function hits(rows: readonly TableRow[], wordsOf: (edition: EditionId) => readonly string[]): Hits {
  const texts = rows
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter((text) => !isBlank(text) && !looksLikeFigure(text));
  return new Map(
    editionIds.map((id) => {
      const others = editionIds.filter((other) => other !== id).flatMap(wordsOf);
      const only = new Set(wordsOf(id).filter((words) => !others.includes(words)));
      return [id, [...new Set(texts.filter((text) => only.has(labelWords(text))))]];
    }),
  );
}

function most(found: Hits): EditionId | undefined {
  const [best, next] = [...found].sort(([, a], [, b]) => b.length - a.length);
  return best !== undefined && best[1].length > (next?.[1].length ?? 0) ? best[0] : undefined;
}

function disclosureWords(edition: EditionId): readonly string[] {
  return [...disclosureColumnLabels(edition), ...disclosureLabels(edition)].flatMap(({ words }) => words);
}

/** 其他处理 is a row in one form and a group in the other, so it tells nothing. */
function applicationWords(edition: EditionId): readonly string[] {
  return leafLabels(edition)
    .filter(({ item }) => item.row.key !== 'other')
    .flatMap(({ words }) => words);
}
