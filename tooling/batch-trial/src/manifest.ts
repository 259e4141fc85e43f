import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What became of an input. */
export type Status = 'made' | 'faulty' | 'failed';

export interface ListedReport {
  readonly input: string;
  readonly status: Status;
  readonly outputs: readonly { readonly path: string }[];
}

/** The parts of a manifest that trials look at. */
export interface Manifest {
  readonly summary: Readonly<Record<Status | 'reports', number>>;
  readonly reports: readonly ListedReport[];
}

/** Path of the manifest of an output folder. */
export const manifestPath = (out: string): string => join(out, 'manifest.json');

/** @throws the error of the file system when there is none */
export function readManifest(out: string): Manifest {
  return JSON.parse(readFileSync(manifestPath(out), 'utf8'));
}
