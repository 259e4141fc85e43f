import {
  assertDocument,
  createSession,
  gbt9704,
  removeForbiddenCharacters,
  type Writer,
} from '@xxgk/document';
import { layOut } from '@xxgk/layout';
import type { OfdOptions } from './ofd-options.js';
import { paintOfd } from './paint-ofd.js';

/**
 * Lays a document out and paints it as an OFD; the findings are those of layout. Characters that XML forbids are removed
 * with a Finding `writer/character-removed`.
 * @throws XxgkError `option-invalid`, `font-missing`, or `document-invalid` when the tree breaks the rules of its nodes
 */
export const writeOfd: Writer<OfdOptions> = async (document, options) => {
  const { styleSheet = gbt9704, language = 'zh-CN', fonts, session = createSession() } = options;
  assertDocument(document);
  const { data: tree, findings: removed } = removeForbiddenCharacters(document, language);
  const { pages, findings } = layOut(tree, styleSheet, fonts, { language, session });
  const painted = await paintOfd(pages, tree, { ...options, session });
  return { bytes: painted.bytes, findings: [...removed, ...findings, ...painted.findings] };
};
