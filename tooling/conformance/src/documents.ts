import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A pair of files of one name; a missing half is `undefined`. */
export interface DocumentFiles {
  readonly name: string;
  readonly docx?: string;
  readonly pdf?: string;
}

/** The documents of a folder, by name. @throws where the folder cannot be read */
export function findDocuments(folder: string): readonly DocumentFiles[] {
  return pairFiles(readdirSync(folder)).map(({ name, docx, pdf }) => ({
    name,
    ...(docx && { docx: join(folder, docx) }),
    ...(pdf && { pdf: join(folder, pdf) }),
  }));
}

/** Pairs file names; Word's lock files (`~$…`) are no documents. Pure. */
export function pairFiles(fileNames: readonly string[]): readonly DocumentFiles[] {
  const pairs = new Map<string, { name: string; docx?: string; pdf?: string }>();
  for (const fileName of [...fileNames].sort()) {
    const match = /^(?!~\$)(.+)\.(docx|pdf)$/.exec(fileName);
    if (!match) continue;
    const [, name = '', kind = ''] = match;
    const pair = pairs.get(name) ?? { name };
    pairs.set(name, { ...pair, [kind]: fileName });
  }
  return [...pairs.values()];
}
