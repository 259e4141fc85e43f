import type { Finding, Language, Typeface } from '@xxgk/document';
import { type FontSet, type SuppliedFile, vendoredMetrics, withSuppliedFonts } from '@xxgk/fonts';

/** A face of the person's own fonts that is used. */
export interface OwnFace {
  /** Id of the face in page models. */
  readonly id: string;
  readonly typeface: Typeface;
  readonly familyName: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Which of the files are official fonts, and why the others are not used. Never throws because of a file. */
export async function examineOwnFonts(
  files: readonly SuppliedFile[],
  language: Language,
): Promise<{ readonly faces: readonly OwnFace[]; readonly findings: readonly Finding[] }> {
  const { fontSet, findings } = await withSuppliedFonts(measuresOnly(), files, { language });
  const faces = [...fontSet.fontFaces.values()].map(({ id, typeface, familyName, bytes }) => ({
    id,
    typeface,
    familyName,
    fileName: files.find((file) => file.bytes === bytes)?.name ?? '',
    bytes,
  }));
  return { faces, findings };
}

/** The app's fonts by their measures, without their files: enough to lay pages out. */
function measuresOnly(): FontSet {
  return { ...vendoredMetrics(), fontFaces: new Map() };
}
