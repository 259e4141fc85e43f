import { MANIFEST_SCHEMA, manifestOutputs } from '@xxgk/pipeline';
import type { NamedBytes } from '../reading/files-protocol.js';

/** A line as `sha256sum` writes it. */
const LINE = /^([0-9a-f]{64}) [ *](.+)$/u;
const LIST = /(?:^|\/)(?:SHA256SUMS(?:\.txt)?|manifest\.json)$/iu;

/** The digests that the lists among some files have, by the paths of what they are of; `undefined` where there is no list. */
export function listedDigests(files: readonly NamedBytes[]): ReadonlyMap<string, string> | undefined {
  const lists = files.filter(({ name }) => LIST.test(name));
  const listed = lists.flatMap(({ name, bytes }) => {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    return digestsIn(new TextDecoder().decode(bytes)).map(
      ([path, digest]) => [folder + path, digest] as const,
    );
  });
  return listed.length === 0 ? undefined : new Map(listed);
}

function digestsIn(text: string): readonly (readonly [string, string])[] {
  if (text.includes(MANIFEST_SCHEMA))
    return (manifestOutputs(text) ?? []).map(({ path, sha256 }) => [path, sha256] as const);
  return text.split(/\r?\n/u).flatMap((line) => {
    const [, digest, path] = LINE.exec(line) ?? [];
    return digest === undefined || path === undefined ? [] : [[path, digest] as const];
  });
}
