import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A path of the repository. */
export function at(path: string): string {
  return fileURLToPath(new URL(path, root));
}
