import type { Finding, Fix } from '@xxgk/document';

/** What was found in one input. */
export interface CheckedFile {
  /** As the user named it. */
  readonly input: string;
  /** The text of the input where it is text, for the places of findings. */
  readonly text?: string;
  readonly findings: readonly Finding[];
  /** What `--fix` mended, and the file that holds it. */
  readonly fixed: readonly Fix[];
  readonly fixedFile?: string;
}
