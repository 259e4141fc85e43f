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
  readonly title?: string;
  readonly inputSha256?: string;
  readonly optionsSha256: string;
  readonly outputs: readonly OutputRecord[];
  /** Files that earlier runs made of the input and that no file of this one took the place of. */
  readonly earlierOutputs?: readonly OutputRecord[];
  readonly dependencies?: readonly DependencyRecord[];
  readonly findings: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly accepted: number;
  };
  /** Why nothing was made, or the first errors: sentences. */
  readonly messages: readonly string[];
  readonly milliseconds: number;
}

/** The findings of an input that was never looked at. */
export const NO_FINDINGS: BatchEntry['findings'] = { errors: 0, warnings: 0, notes: 0, accepted: 0 };

/** All files that are known to be made of an input. */
export function filesOf(entry: BatchEntry | undefined): readonly OutputRecord[] {
  return [...(entry?.outputs ?? []), ...(entry?.earlierOutputs ?? [])];
}
