import type { Finding } from '@xxgk/document';
import type { TableId } from '@xxgk/model';
import type { Draft } from '../../state/draft.js';

type Severities = ReadonlyMap<string, Finding['severity']>;

/** What a table shows of a draft. */
export interface ShownTable {
  readonly table: { readonly id: string };
  readonly draft: Draft;
  readonly severities: Severities;
}

/** Whether a table looks the same: a change elsewhere in the report must not draw it anew while one types. */
export function isSameTable(one: ShownTable, other: ShownTable): boolean {
  const id = one.table.id as TableId;
  return (
    one.table === other.table &&
    one.draft.report[id] === other.draft.report[id] &&
    one.draft.report.year === other.draft.report.year &&
    one.draft.previous === other.draft.previous &&
    one.draft.totalsByHand === other.draft.totalsByHand &&
    one.draft.doubts === other.draft.doubts &&
    sameBelow(`${id}.`, one.severities, other.severities)
  );
}

function sameBelow(prefix: string, one: Severities, other: Severities): boolean {
  const below = (severities: Severities): string =>
    JSON.stringify([...severities].filter(([path]) => path.startsWith(prefix)).sort());
  return one === other || below(one) === below(other);
}
