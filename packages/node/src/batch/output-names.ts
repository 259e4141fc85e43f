import { isManifestName } from './shard.js';

/** Why a report may not have the names that its files ask for. */
export interface NameClash {
  /** The name, below the output folder. */
  readonly path: string;
  /** The input whose report has it; `undefined` where the batch itself needs it. */
  readonly owner: string | undefined;
}

/**
 * The names of output files that belong to the inputs so far. Names that differ in case or composition alone are one,
 * as they are to many file systems.
 */
export class OutputNames {
  readonly #endings: readonly string[];
  readonly #owners = new Map<string, string>();

  /** `endings` are those of all files that are made of one input. */
  constructor(endings: readonly string[]) {
    this.#endings = endings;
  }

  /** Reserves the names of an input's files, all or none. */
  reserve(stem: string, input: string): NameClash | undefined {
    const paths = this.#endings.map((ending) => `${stem}${ending}`);
    for (const path of paths) {
      if (isManifestName(foldedName(path))) return { path, owner: undefined };
      const owner = this.#owners.get(foldedName(path));
      if (owner !== undefined) return { path, owner };
    }
    for (const path of paths) this.#owners.set(foldedName(path), input);
    return undefined;
  }
}

/** A name as a file system sees it that ignores case and composition. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
