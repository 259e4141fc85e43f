import { diffArrays } from 'diff';

/** A stretch of prose that both texts have, or that only one of them has. */
export interface ProseChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const PARAGRAPH = /[^\n]*(?:\n|$)/gu;
/** A clause with the mark that ends it: the unit in which people change official prose. */
const CLAUSE = /[^，。；：！？\n]*(?:[，。；：！？\n]|$)/gu;
/** Pieces removed and added beyond which a passage counts as replaced: the search takes their square. */
const MOST_CHANGES = 1000;
/** The squares of all passages of a text: far more than any two reports take. */
const MOST_WORK = 2 * MOST_CHANGES ** 2;

/**
 * Compares two pieces of prose: paragraphs, and clauses where paragraphs differ. Line ends are line feeds; joined, the
 * parts that are not `added` give `before`. A passage with more changes than any report has is replaced as a whole, so
 * the time does not grow with the square of the length. Never throws.
 */
export function compareProse(before: string, after: string): readonly ProseChange[] {
  const [old, now] = [before, after].map((prose) => prose.replace(/\r\n?/gu, '\n'));
  const changes: ProseChange[] = [];
  const paragraphs = comparePieces(piecesOf(old, PARAGRAPH), piecesOf(now, PARAGRAPH), MOST_CHANGES);
  let left = MOST_WORK;
  for (let index = 0; index < paragraphs.length; index += 1) {
    const [change, next] = [paragraphs[index], paragraphs[index + 1]];
    if (change === undefined) continue;
    if (change.kind === 'removed' && next?.kind === 'added') {
      const [removed, added] = [piecesOf(change.text, CLAUSE), piecesOf(next.text, CLAUSE)];
      const most = Math.min(MOST_CHANGES, removed.length + added.length, Math.floor(Math.sqrt(left)));
      left -= most ** 2;
      changes.push(...comparePieces(removed, added, most));
      index += 1;
    } else changes.push(change);
  }
  return joined(changes);
}

/** Share of the clauses of both texts that they have in common, in order: 1 for the same text, 0 for none shared. */
export function proseLikeness(changes: readonly ProseChange[]): number {
  const length = (kind: ProseChange['kind']): number =>
    changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  const shared = 2 * length('same');
  const whole = shared + length('added') + length('removed');
  return whole === 0 ? 1 : shared / whole;
}

function piecesOf(prose = '', piece: RegExp): readonly string[] {
  return (prose.match(piece) ?? []).filter((text) => text !== '');
}

function comparePieces(
  before: readonly string[],
  after: readonly string[],
  mostChanges: number,
): readonly ProseChange[] {
  const found = diffArrays([...before], [...after], { maxEditLength: mostChanges });
  if (found === undefined)
    return [
      { kind: 'removed' as const, text: before.join('') },
      { kind: 'added' as const, text: after.join('') },
    ].filter(({ text }) => text !== '');
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Neighbours of one kind as one stretch. */
function joined(changes: readonly ProseChange[]): readonly ProseChange[] {
  const stretches: ProseChange[] = [];
  for (const { kind, text } of changes) {
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
    else stretches.push({ kind, text });
  }
  return stretches;
}
