import type { Finding, Language } from '@xxgk/document';
import type { DocxFontNames, DocxOptions } from '@xxgk/docx-writer';
import { embeddableSubset, type FontSet } from '@xxgk/fonts';
import { type DocumentTree, plainText, type Typeface } from '@xxgk/model';
import { fontNotEmbedded } from './not-embedded.js';

/** What a clerk may type who edits the document. */
const ALWAYS =
  ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyz—…·、。《》〈〉〔〕“”‘’（），：；？！％年月日号一二三四五六七八九十〇零';

/** The document's fonts, cut to what it says, under their own names; those that may not be embedded are only named. */
export function embeddedFonts(
  document: DocumentTree,
  { chains, fontFaces }: FontSet,
  names: DocxFontNames,
  language: Language,
): Required<Pick<DocxOptions, 'fontNames' | 'embeddedFonts'>> & { readonly findings: readonly Finding[] } {
  const characters = plainText(document) + ALWAYS;
  const fontNames = { ...names };
  const embedded: Partial<Record<Typeface, Uint8Array>> = {};
  const findings: Finding[] = [];
  for (const typeface of Object.keys(names) as Typeface[]) {
    const face = fontFaces.get(chains[typeface][0] ?? '');
    if (face === undefined) continue;
    const subset = embeddableSubset(face, characters);
    if (subset === undefined) {
      findings.push(fontNotEmbedded.find(language, {}, face.familyName));
      continue;
    }
    embedded[typeface] = subset;
    fontNames[typeface] = { eastAsia: face.familyName, substitute: names[typeface].eastAsia };
  }
  return { fontNames, embeddedFonts: embedded, findings };
}
