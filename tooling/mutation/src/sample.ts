import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@xxgk/corpus';
import { type Mutant, mutantsOf } from './mutants.js';

/** A change of a file. */
export interface FileMutant extends Mutant {
  /** Below the repository. */
  readonly path: string;
  /** What stood there, and in which line, counted from 1. */
  readonly from: string;
  readonly line: number;
}

/** As many changes of these files and folders as asked, the same for the same seed, in the order of the files. */
export function sampleOf(
  repository: string,
  sources: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly FileMutant[] {
  const all = sources
    .flatMap((path) => filesIn(repository, path))
    .flatMap((path) => fileMutants(repository, path));
  const random = seededRandom(seed);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, all.length)) chosen.add(random.integer(0, all.length - 1));
  return all.filter((_, index) => chosen.has(index));
}

function fileMutants(repository: string, path: string): readonly FileMutant[] {
  const source = readFileSync(join(repository, path), 'utf8');
  return mutantsOf(source).map((mutant) => ({
    ...mutant,
    path,
    from: source.slice(mutant.start, mutant.end),
    line: source.slice(0, mutant.start).split('\n').length,
  }));
}

function filesIn(repository: string, path: string): readonly string[] {
  if (statSync(join(repository, path)).isFile()) return [path];
  return readdirSync(join(repository, path))
    .sort()
    .flatMap((name) => filesIn(repository, `${path}/${name}`))
    .filter((name) => name.endsWith('.ts'));
}
