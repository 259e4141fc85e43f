/** What the manifest of a batch calls itself. */
export const MANIFEST_SCHEMA = 'xxgk/manifest@1';

/** A file that a manifest lists: its path from the folder of the manifest, and its SHA-256 in lower-case hexadecimal digits. */
export interface ListedFile {
  readonly path: string;
  readonly sha256: string;
}

const DIGEST = /^[0-9a-f]{64}$/u;

/** The files that a manifest lists; `undefined` for a text that is none. Never throws. */
export function manifestOutputs(text: string): readonly ListedFile[] | undefined {
  const { schema, reports } = parse(text);
  if (schema !== MANIFEST_SCHEMA) return undefined;
  return items(reports)
    .flatMap(({ outputs }) => items(outputs))
    .flatMap(({ path, sha256 }) => {
      const isDigest = typeof sha256 === 'string' && DIGEST.test(sha256);
      return typeof path === 'string' && isDigest ? [{ path, sha256 }] : [];
    });
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): Fields {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The objects of a list; nothing for what is no list. */
function items(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(Object) : [];
}
