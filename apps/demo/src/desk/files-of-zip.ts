import { unzip } from 'fflate';

/** A file by its name, with the folders it lies in. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** More than a county has, and less than harms: files of an archive, bytes of one, bytes of all. */
const MOST_FILES = 2000;
const LARGEST = 60_000_000;
const MOST_BYTES = 1_000_000_000;

/** The files of an archive. What is too large is left out and named. */
export async function filesOfZip(
  bytes: Uint8Array,
): Promise<{ readonly files: readonly NamedBytes[]; readonly leftOut: readonly string[] }> {
  const leftOut: string[] = [];
  let count = 0;
  let whole = 0;
  const entries = await new Promise<Readonly<Record<string, Uint8Array>>>((resolve, reject) =>
    unzip(
      bytes,
      {
        filter: ({ name, originalSize }) => {
          if (name.endsWith('/')) return false;
          count += 1;
          whole += originalSize;
          const fits = count <= MOST_FILES && originalSize <= LARGEST && whole <= MOST_BYTES;
          if (!fits) leftOut.push(readableName(name));
          return fits;
        },
      },
      (error, unpacked) => (error === null ? resolve(unpacked) : reject(error)),
    ),
  );
  const files = Object.entries(entries).map(([name, content]) => ({
    name: readableName(name),
    bytes: content,
  }));
  return { files, leftOut };
}

/** Archives of Chinese Windows write names in GBK without saying so; they come as if they were Latin. */
function readableName(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  const isLatin = codes.every((code) => code <= 0xff) && codes.some((code) => code >= 0x80);
  return isLatin ? new TextDecoder('gbk').decode(Uint8Array.from(codes)) : name;
}
