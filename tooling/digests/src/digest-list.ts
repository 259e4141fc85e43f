import type { Digests } from './make-digests.js';

/** A list of digests as a file holds it, and how many reports of the corpus it is about. */
export interface DigestList {
  readonly reports: number;
  readonly digests: Digests;
}

/** A line for each file, as `sha256sum` writes it, below one that tells the number of reports. */
export function listText({ reports, digests }: DigestList): string {
  const lines = [...digests].sort(([one], [other]) => (one < other ? -1 : 1));
  return `# reports ${reports}\n${lines.map(([path, digest]) => `${digest}  ${path}\n`).join('')}`;
}

/** @throws Error when a text is no list */
export function parseList(text: string): DigestList {
  const reports = /^# reports (\d+)$/m.exec(text)?.[1];
  if (reports === undefined) throw new Error('not a list of digests');
  const lines = text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return {
    reports: Number(reports),
    digests: new Map([...lines].map(([, digest = '', path = '']) => [path, digest])),
  };
}

/** How files differ from those of a list, a sentence each. */
export function differences(before: Digests, after: Digests): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    if (!after.has(path)) return [`is not made any more  ${path}`];
    if (!before.has(path)) return [`is new  ${path}`];
    return before.get(path) === after.get(path) ? [] : [`has other bytes  ${path}`];
  });
}
