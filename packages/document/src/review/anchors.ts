import type { Finding } from '../finding.js';
import type { DocumentTree, Text, TextOrigin } from '../tree/nodes.js';

/** What an annotation can hang on. `text`: the words of a range, or all that stand at an origin. */
export type Anchor =
  | { readonly kind: 'title' }
  | { readonly kind: 'cell'; readonly path: string }
  | { readonly kind: 'text'; readonly path: string; readonly start: number; readonly end: number }
  | { readonly kind: 'heading'; readonly path: string };

/** An annotation and what it hangs on. */
export interface Attached {
  readonly id: number;
  readonly anchor: Anchor;
}

/** Everything in a document that a finding can be about. */
export interface Places {
  readonly cells: readonly string[];
  readonly origins: readonly TextOrigin[];
}

/** The places of a document that was composed with origins. */
export function anchorsIn({ children }: DocumentTree): Places {
  const texts = children.flatMap((block): readonly Text[] => {
    if (block.type === 'list') return block.items.flat();
    return block.type === 'heading' || block.type === 'paragraph' ? block.children : [];
  });
  const cells = children.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells: row }) => row.flatMap(({ path }) => path ?? []))
      : [],
  );
  return { cells, origins: texts.flatMap(({ origin }) => origin ?? []) };
}

/** The nearest thing a finding speaks of: words, cell, line, row, section, title. */
export function anchorOf({ path = [], range }: Finding, { cells, origins }: Places): Anchor {
  const [first, second] = path;
  const key = String(first);
  const own = origins.filter((origin) => origin.path === key && origin.end > origin.start);
  if (
    range !== undefined &&
    own.some(({ start, end }) => start < Math.max(range.end, range.start + 1) && end > range.start)
  )
    return { kind: 'text', path: key, start: range.start, end: Math.max(range.end, range.start + 1) };
  const joined = path.join('.');
  const cell =
    cells.find((candidate) => candidate === joined) ??
    cells.find((candidate) => candidate.startsWith(`${joined}.`));
  if (path.length > 1 && cell !== undefined) return { kind: 'cell', path: cell };
  const line = own.filter((origin) => typeof second === 'number' && origin.line === second);
  const [lineStart] = line;
  const lineEnd = line.at(-1);
  if (lineStart !== undefined && lineEnd !== undefined)
    return { kind: 'text', path: key, start: lineStart.start, end: lineEnd.end };
  return origins.some((origin) => origin.path === key) ? { kind: 'heading', path: key } : { kind: 'title' };
}
