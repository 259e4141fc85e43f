import type { BatchRow } from './measure-batch.js';
import type { ColdRow } from './measure-cold.js';
import type { ProseRow, ReportsRow } from './measure-growth.js';
import type { WarmRow } from './measure-warm.js';

/** What the parts of the comparison that were run came to. */
export interface Measured {
  readonly warm?: readonly WarmRow[];
  readonly cold?: readonly ColdRow[];
  readonly batch?: readonly BatchRow[];
  readonly prose?: readonly ProseRow[];
  readonly reports?: readonly ReportsRow[];
  /** Median milliseconds of checking a fresh report, warm. */
  readonly check?: number;
}
