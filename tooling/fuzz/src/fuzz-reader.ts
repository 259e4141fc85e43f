import { seededRandom } from '@xxgk/corpus';
import type { Coverage } from './coverage.js';
import { examine, type Outcome } from './examine.js';
import { mutate } from './mutate/mutate.js';
import type { ReaderName } from './reader-name.js';

export interface FuzzOptions {
  readonly reader: ReaderName;
  readonly seeds: readonly Uint8Array[];
  readonly seed: number;
  /** Asked before each file: whether to go on. */
  readonly goesOn: (runs: number) => boolean;
  /** Told of each file before it is read. */
  readonly onInput?: (bytes: Uint8Array) => void;
  readonly onFailure: (bytes: Uint8Array, outcome: Outcome) => void;
  readonly coverage?: Coverage;
}

/** How a run went. */
export interface FuzzTally {
  readonly runs: number;
  readonly kinds: Readonly<Record<Outcome['kind'], number>>;
  /** Files that ran new code and were mutated further. */
  readonly kept: number;
}

/** Files that are longer are not mutated further: what grows without end only takes time. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads mutations of the seeds until told to stop; with `coverage`, files that ran new code become seeds as well.
 * Without it, the same seed gives the same files.
 */
export async function fuzzReader(options: FuzzOptions): Promise<FuzzTally> {
  const { reader, goesOn, onInput, onFailure, coverage } = options;
  const random = seededRandom(options.seed);
  const pool = [...options.seeds];
  const kinds = { report: 0, findings: 0, refused: 0, failure: 0 };
  let runs = 0;
  for (; goesOn(runs); runs += 1) {
    const bytes = mutate(random.pick(pool), reader, random);
    onInput?.(bytes);
    const outcome = await examine(bytes, reader);
    kinds[outcome.kind] += 1;
    if (outcome.kind === 'failure') onFailure(bytes, outcome);
    const isNew = coverage !== undefined && (await coverage.newBlocks()) > 0;
    if (isNew && bytes.length < MOST_BYTES) pool.push(bytes);
  }
  return { runs, kinds, kept: pool.length - options.seeds.length };
}
