import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a document is there for: an example of the repository, a report of the corpus, a document that is no report (no
 * data are attached to it), one of the fifteen kinds of official documents, or input that is wrong.
 */
export type Group = 'example' | 'corpus' | 'document' | 'gongwen' | 'hostile';

/** The files of one name; what is not there is `undefined`. */
export interface DocumentFiles {
  readonly name: string;
  readonly group: Group;
  readonly docx?: string;
  readonly pdf?: string;
  readonly html?: string;
  readonly ofd?: string;
  /** The same pages as OFD-A. */
  readonly ofdArchive?: string;
  /** The same pages as PDF/A-2b and PDF/A-1b. */
  readonly pdf2b?: string;
  readonly pdf1b?: string;
  /** What the command said, and the rules that it had to name, a line each. */
  readonly findings?: string;
  readonly expected?: string;
}

/** The documents of a folder, by name. @throws where the folder cannot be read */
export function findDocuments(folder: string): readonly DocumentFiles[] {
  return groupFiles(readdirSync(folder)).map(({ name, group, docx, pdf, ofd, html }) => ({
    name,
    group,
    ...(docx && { docx: join(folder, docx) }),
    ...(pdf && { pdf: join(folder, pdf) }),
    ...(ofd && { ofd: join(folder, ofd) }),
    ...(html && { html: join(folder, html) }),
    ...rendition('ofdArchive', join(folder, 'archive', `${name}.ofd`)),
    ...rendition('pdf2b', join(folder, '2b', `${name}.pdf`)),
    ...rendition('pdf1b', join(folder, '1b', `${name}.pdf`)),
    ...rendition('findings', join(folder, `${name}.findings.txt`)),
    ...rendition('expected', join(folder, `${name}.expected.txt`)),
  }));
}

function rendition<Kind extends string>(kind: Kind, path: string): Partial<Record<Kind, string>> {
  return existsSync(path) ? ({ [kind]: path } as Partial<Record<Kind, string>>) : {};
}

/** Groups file names; Word's lock files (`~$…`) are no documents. Pure. */
export function groupFiles(fileNames: readonly string[]): readonly DocumentFiles[] {
  const found = new Map<string, DocumentFiles>();
  for (const fileName of [...fileNames].sort()) {
    const match = /^(?!~\$)(.+)\.(docx|pdf|ofd|html)$/.exec(fileName);
    if (!match) continue;
    const [, name = '', kind = ''] = match;
    found.set(name, { ...(found.get(name) ?? { name, group: groupOf(name) }), [kind]: fileName });
  }
  return [...found.values()];
}

function groupOf(name: string): Group {
  if (name.startsWith('corpus-')) return 'corpus';
  if (name.startsWith('document-')) return 'document';
  if (name.startsWith('gongwen-')) return 'gongwen';
  return name.startsWith('hostile-') ? 'hostile' : 'example';
}
