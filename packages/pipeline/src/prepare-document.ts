import {
  annotateDocument,
  assertDocument,
  createSession,
  type DocumentTree,
  gbt9704,
  rareCharacterFindings,
  removeForbiddenCharacters,
  type StyleSheet,
} from '@xxgk/document';
import type { GongwenProfile } from '@xxgk/gongwen';
import { layOut } from '@xxgk/layout';
import type { PrepareContext } from './prepare-context.js';
import { composeRead, type ReadGongwen } from './prepare-gongwen.js';
import type { PreparedDocument } from './prepared.js';

/** What preparing a document that is no report may look at beside it. */
export interface DocumentContext
  extends Pick<PrepareContext, 'fonts' | 'session' | 'language' | 'readPicture' | 'loadSvgProgram'> {
  /** That of GB/T 9704 when left out, with the local variants that a document names. */
  readonly styleSheet?: StyleSheet;
  /** How a document that was read is printed; with its head when left out. */
  readonly profile?: GongwenProfile | undefined;
  /** The document of the year before, of one that is made every year. */
  readonly previous?: ReadGongwen | undefined;
}

/**
 * Takes any official document, composed or as it was read, to the point where files can be made of it: checked, with its
 * pictures, without the characters that no file can hold, and with what its characters and its pages give to be found.
 * Pure; the same document and context, the same result.
 * @throws XxgkError `document-invalid` when the tree breaks the rules of its nodes
 */
export async function prepareDocument(
  given: DocumentTree | ReadGongwen,
  context: DocumentContext,
): Promise<PreparedDocument> {
  const { fonts, session = createSession(), language = 'zh-CN' } = context;
  const {
    document,
    findings: ofGongwen,
    styleSheet: own,
  } = 'gongwen' in given
    ? await composeRead(given, { ...context, session, language })
    : { document: given, findings: [], styleSheet: gbt9704 };
  const styleSheet = context.styleSheet ?? own;
  assertDocument(document);
  const { metrics, findings: ofFonts } = await fonts.metrics();
  const { data: tree, findings: ofCharacters } = removeForbiddenCharacters(document, language);
  const pagesOf: PreparedDocument['pagesOf'] = (laidOut, of) =>
    layOut(laidOut, styleSheet, of, { language, session });
  return {
    ok: true,
    findings: [
      ...ofGongwen,
      ...ofFonts,
      ...ofCharacters,
      ...rareCharacterFindings(tree, language),
      ...pagesOf(tree, metrics).findings,
    ],
    language,
    session,
    fonts,
    styleSheet,
    treeFor: () => tree,
    reviewTreeFor: (findings) => annotateDocument(tree, findings, language),
    pagesOf,
  };
}
