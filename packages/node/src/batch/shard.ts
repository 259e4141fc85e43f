import { numericKey } from '../output/digest.js';

/** One part of a batch, `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Whether an input belongs to a part: by its name alone, so that every machine comes to the same answer. */
export function isInShard(input: string, { index, count }: Shard): boolean {
  return numericKey(input.normalize('NFC')) % count === index - 1;
}

/** Whether a name is that of a manifest, or of the list for people beside it, of whatever part. */
export function isManifestName(name: string): boolean {
  return /^(?:manifest(?:\.\d+-of-\d+)?\.json|清单(?:\.\d+-of-\d+)?\.xlsx)$/u.test(name);
}

/** Names of the files that a part keeps about itself in the output folder. Parts may share one folder. */
export function batchFiles({ index, count }: Shard): {
  readonly manifest: string;
  /** The manifest for people. */
  readonly list: string;
  readonly journal: string;
  readonly temporaryEnding: string;
} {
  const part = count === 1 ? '' : `.${index}-of-${count}`;
  return {
    manifest: `manifest${part}.json`,
    list: `清单${part}.xlsx`,
    journal: `.xxgk-journal${part}.jsonl`,
    temporaryEnding: `.batch${part}.tmp`,
  };
}
