import type { Finding, Language } from '@xxgk/document';
import type { FontFace } from '../font-set.js';
import { examineFontFile, type UsableFont } from './examine-font-file.js';
import { suppliedFace } from './supplied-face.js';

/** The faces in the user's files, preferred first within a typeface, and a finding for each file not used. */
export function examineFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  language: Language,
): { readonly faces: readonly FontFace[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const found: { readonly usable: UsableFont; readonly bytes: Uint8Array }[] = [];
  for (const { name, bytes } of files) {
    const result = examineFontFile(bytes);
    if ('fault' in result) findings.push(result.fault.find(language, { where: name }, name, result.names));
    else found.push({ usable: result, bytes });
  }
  found.sort((a, b) => a.usable.rank - b.usable.rank);
  const used = new Map<string, number>();
  const faces = found.map(({ usable, bytes }) => {
    const number = (used.get(usable.typeface) ?? 0) + 1;
    used.set(usable.typeface, number);
    return suppliedFace(`${usable.typeface}/supplied${number === 1 ? '' : `-${number}`}`, usable, bytes);
  });
  return { faces, findings };
}
