import type { SourceCell } from '@xxgk/sources';
import type { HeaderHit } from '../tables/header-columns.js';
import type { MoneyUnit } from '../tables/read-figure.js';
import type { DisclosureItem } from '../tables/table-labels.js';

/** The head that stands above a row of table A. */
export interface DisclosureHead {
  readonly hits: readonly HeaderHit[];
  readonly unit?: MoneyUnit;
  readonly hasColumns: boolean;
}

/** A row of table A with its cells and the head above it. */
export interface DisclosureLine {
  readonly item: DisclosureItem;
  readonly zone: readonly SourceCell[];
  readonly head: DisclosureHead;
}
