import type { Refuse } from './input-problem.js';
import type { ZipArchive } from './open-zip.js';
import { childrenOf, parsePart } from './xml.js';

/** What a part of a package refers to. */
export interface Relationship {
  readonly type: string;
  /** From the root of the package; of what lies outside of it the address. */
  readonly path: string;
}

/**
 * What a part refers to, by the id under which it does; of the package itself for `''`.
 * @throws XxgkError as made by `refuse`, when the list of references is no XML.
 */
export function relationships(
  zip: ZipArchive,
  part: string,
  refuse: Refuse,
): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = parsePart(zip, `${folder}_rels/${part.slice(slash)}.rels`, refuse);
  return new Map(
    childrenOf(root, 'Relationship').map((element) => [
      element.attributes['Id'] ?? '',
      {
        type: element.attributes['Type'] ?? '',
        path: pathOf(folder, element.attributes),
      },
    ]),
  );
}

/** The path of the part that is referred to as one of a kind: `officeDocument`, `styles`. */
export function relatedPart(relations: ReadonlyMap<string, Relationship>, kind: string): string | undefined {
  return [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.path;
}

function pathOf(folder: string, { Target = '', TargetMode }: Readonly<Record<string, string>>): string {
  return TargetMode === 'External' ? Target : resolvePath(folder, Target);
}

function resolvePath(folder: string, target: string): string {
  const decoded = target.replaceAll('\\', '/');
  if (decoded.startsWith('/')) return decoded.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${decoded}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
