import type { FaceMetrics, Finding, FontMetrics, Language, Typeface } from '@xxgk/document';
import type { FontFace, FontSet } from './font-set.js';

/** A font file of the user. `name` is only used in messages. */
export interface SuppliedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SuppliedFonts {
  readonly fontSet: FontSet;
  /** One for each file that is not used. */
  readonly findings: readonly Finding[];
}

/**
 * The font set with the user's official fonts in front of the vendored ones. Fonts are recognised by their
 * name tables, never by file name. Ids are `fangsong/supplied`, `fangsong/supplied-2` …, preferred first.
 * `base` is a vendored set; give all files in one call. Loads fontkit only when there are files.
 * Never throws because of a font file.
 */
export async function withSuppliedFonts(
  base: FontSet,
  files: readonly SuppliedFile[],
  options: { readonly language?: Language } = {},
): Promise<SuppliedFonts> {
  if (files.length === 0) return { fontSet: base, findings: [] };
  const { examineFiles } = await import('./supplied/examine-files.js');
  const { faces, findings } = examineFiles(files, options.language ?? 'zh-CN');
  return { fontSet: inFront(faces, base), findings };
}

function inFront(added: readonly FontFace[], base: FontSet): FontSet {
  const fontFaces = new Map(base.fontFaces);
  const faces = new Map<string, FaceMetrics>(base.faces);
  for (const face of added) {
    fontFaces.set(face.id, face);
    faces.set(face.id, face.metrics);
  }
  return { faces, fontFaces, chains: chainsInFront(added, base.chains) };
}

/** 宋体 is every chain's last resort, so a supplied 宋体 stands before the vendored one in all of them. */
function chainsInFront(added: readonly FontFace[], chains: FontMetrics['chains']): FontMetrics['chains'] {
  const idsOf = (typeface: Typeface) =>
    added.filter((face) => face.typeface === typeface).map(({ id }) => id);
  const songti = idsOf('songti');
  const chain = (typeface: Typeface) => [
    ...(typeface === 'songti' ? [] : idsOf(typeface)),
    ...chains[typeface].flatMap((id) => (id === 'songti' ? [...songti, id] : [id])),
  ];
  return {
    fangsong: chain('fangsong'),
    kaiti: chain('kaiti'),
    heiti: chain('heiti'),
    songti: chain('songti'),
    xiaobiaosong: chain('xiaobiaosong'),
  };
}
