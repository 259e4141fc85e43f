import type { countFindings } from '@xxgk/pipeline';

/** A file that a batch made. */
export interface OutputRecord {
  /** Below the output folder, with `/` between folders. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A further file that a report was made from; `null` where it was looked for and was not there. */
export interface DependencyRecord {
  /** From the folder of the report. */
  readonly path: string;
  readonly sha256: string | null;
}

/**
 * What became of one input: `made`, `faulty` (made, but the report has errors and the files are drafts) or `failed`
 * (nothing was made). One line of the journal, and one item of the manifest.
 */
export interface BatchEntry {
  readonly input: string;
  readonly status: 'made' | 'faulty' | 'failed';
  readonly title?: string | undefined;
  readonly inputSha256?: string | undefined;
  readonly optionsSha256: string;
  readonly outputs: readonly OutputRecord[];
  /** Files that earlier runs made of the input and that no file of this one took the place of. */
  readonly earlierOutputs?: readonly OutputRecord[] | undefined;
  readonly dependencies?: readonly DependencyRecord[] | undefined;
  readonly findings: ReturnType<typeof countFindings>;
  /** Why nothing was made, or the first errors: sentences. */
  readonly messages: readonly string[];
  readonly milliseconds: number;
}

/** The part of an entry that identifies its input. */
export type EntryInput = Pick<BatchEntry, 'input' | 'optionsSha256' | 'inputSha256'>;

/** The entry of an input of which nothing was made; of `earlierOutputs` it knows that they are the batch's own. */
export function failedEntry(
  known: EntryInput,
  earlierOutputs: readonly OutputRecord[],
  messages: readonly string[],
): BatchEntry {
  return {
    ...known,
    status: 'failed',
    outputs: [],
    earlierOutputs: unlessEmpty(earlierOutputs),
    findings: { errors: 0, warnings: 0, notes: 0, accepted: 0 },
    messages,
    milliseconds: 0,
  };
}

/** Lists that are empty do not stand in the journal. */
export function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** All files that are known to be made of an input. */
export function filesOf(entry: BatchEntry | undefined): readonly OutputRecord[] {
  return [...(entry?.outputs ?? []), ...(entry?.earlierOutputs ?? [])];
}

/** A record of the journal, or of what was about to be written; `undefined` for a line that a kill cut short. */
export function parseRecord<Entry extends Pick<BatchEntry, 'input' | 'outputs'>>(
  line: string,
): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Entry | null;
    return typeof entry?.input === 'string' && Array.isArray(entry.outputs) ? entry : undefined;
  } catch {
    return undefined;
  }
}
