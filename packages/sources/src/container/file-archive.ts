import { type InputProblem, type Refuse, refusal } from './input-problem.js';
import { readLimits } from './limits.js';
import { readDirectory } from './zip-directory.js';

/** An archive (.zip) of files that people packed together. */
export interface FileArchive {
  /** Paths of the files in it, `/` between folders; never absolute and never above the archive. */
  readonly paths: readonly string[];
  /** Bytes of a file; `undefined` where there is none. Nothing is kept. @throws XxgkError `input-unreadable` (as a rejection) */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

/** What is wrong with containers of documents is said of archives in other words. */
const OF_ARCHIVES: Partial<Record<InputProblem, InputProblem>> = {
  encrypted: 'encrypted-archive',
  damaged: 'damaged-archive',
};
/** What systems put beside the files, and what office programs put beside documents that are open. */
const LEFT_OUT = /^(?:__MACOSX|\.|~\$)/u;

/**
 * Opens an archive of files. What it claims to unpack to, all together and file by file, is held against the limits; a
 * file that does not keep to its claim is refused when it is read. Names are read as UTF-8 or GB 18030.
 * @throws XxgkError `input-unreadable` for what is no archive, damaged, encrypted or beyond the limits
 */
export function openFileArchive(bytes: Uint8Array, name: string): FileArchive {
  const plain = refusal(name);
  const refuse: Refuse = (problem, cause) => plain(OF_ARCHIVES[problem] ?? problem, cause);
  const entries = readDirectory(bytes, readLimits.zipParts, refuse);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > readLimits.archiveTotalBytes) throw refuse('unpacks-too-large');
  // An empty part is that of a folder, or of a path from the root; `..` begins with a dot.
  const paths = [...entries.keys()].filter((path) =>
    path.split('/').every((part) => part !== '' && !LEFT_OUT.test(part)),
  );
  const limits = { ...readLimits, partBytes: readLimits.fileBytes, totalBytes: readLimits.fileBytes };
  return {
    paths,
    read: async (path) => {
      if (!paths.includes(path)) return undefined;
      const { openZip } = await import('./open-zip.js');
      return openZip(bytes, refuse, limits).read(path);
    },
  };
}
