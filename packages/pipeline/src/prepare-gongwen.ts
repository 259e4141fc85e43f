import type { DocumentTree, Finding, Language, Session, StyleSheet } from '@xxgk/document';
import type { GongwenProfile, GongwenReading } from '@xxgk/gongwen';
import { loadPicture } from './pictures/load-pictures.js';
import type { PrepareContext } from './prepare-context.js';

/** An official document as `readGongwen` gives it. */
export type ReadGongwen = Extract<GongwenReading, { readonly ok: true }>;

type Loaded = Awaited<ReturnType<typeof loadPicture>>['picture'];

interface ReadContext extends Pick<PrepareContext, 'fonts' | 'readPicture' | 'loadSvgProgram'> {
  readonly session: Session;
  readonly language: Language;
  readonly profile?: GongwenProfile | undefined;
  readonly previous?: ReadGongwen | undefined;
}

/** Checks a document that was read, loads its pictures and composes it; with what reading and checking found. */
export async function composeRead(
  { gongwen, findings: ofReading }: ReadGongwen,
  { fonts, language, previous, profile, session, readPicture, loadSvgProgram }: ReadContext,
): Promise<{
  readonly document: DocumentTree;
  readonly findings: readonly Finding[];
  readonly styleSheet: StyleSheet;
}> {
  const { checkGongwen, composeGongwen, gongwenPictures, styleSheetWith } = await import('@xxgk/gongwen');
  const findings: Finding[] = [...ofReading, ...checkGongwen(gongwen, language, previous?.gongwen)];
  const pictures = new Map<string, NonNullable<Loaded>>();
  const drawingFonts = fonts.drawing ?? fonts.fontSet;
  for (const { path, place } of gongwenPictures(gongwen)) {
    if (pictures.has(path)) continue;
    const context = { drawingFonts, language, session, readPicture, loadSvgProgram };
    const loaded = await loadPicture({ path, place }, context);
    if (loaded.picture !== undefined) pictures.set(path, loaded.picture);
    findings.push(...loaded.findings);
  }
  return {
    document: composeGongwen(gongwen, { profile, pictures }),
    findings,
    styleSheet: styleSheetWith(gongwen.layout),
  };
}
