import type { DocumentTree } from '@xxgk/document';
import type { PreparedDocument } from '../prepared.js';
import { embeddedFonts } from './embedded-fonts.js';
import type { DocumentFormat } from './format.js';
import { treeOf } from './tree-of.js';

/** The Word document for submission. Where 版记 falls is known only when all pages are laid out. */
export const docx: DocumentFormat = {
  ending: '.docx',
  isReviewable: true,
  isVerifiable: true,
  write: async (prepared, options) => {
    const { writeDocx } = await import('@xxgk/docx-writer');
    const tree = treeOf(prepared, options);
    const { language, session, styleSheet } = prepared;
    const { createdAt, deflate, making } = options;
    const imprint = await pagesBeforeImprint(tree, prepared);
    const fonts = options.embedFonts === true ? await fontsFor(tree, prepared) : undefined;
    const written = await writeDocx(tree, {
      createdAt,
      language,
      session,
      styleSheet,
      ...(imprint === undefined ? {} : { pagesBeforeImprint: imprint }),
      ...(making === undefined ? {} : { making }),
      ...(deflate === undefined ? {} : { deflate }),
      ...fonts?.options,
    });
    return { bytes: written.bytes, findings: [...(fonts?.findings ?? []), ...written.findings] };
  },
};

async function pagesBeforeImprint(
  tree: DocumentTree,
  prepared: PreparedDocument,
): Promise<number | undefined> {
  if (!tree.children.some(({ type }) => type === 'imprint')) return undefined;
  const { metrics } = await prepared.fonts.metrics();
  return prepared.pagesOf(tree, metrics).pagesBeforeImprint;
}

async function fontsFor(
  tree: DocumentTree,
  { fonts, language }: PreparedDocument,
): Promise<ReturnType<typeof embeddedFonts>> {
  const { officialFontNames } = await import('@xxgk/docx-writer');
  return embeddedFonts(tree, await fonts.fontSet(), officialFontNames, language);
}
