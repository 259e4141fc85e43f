import type { DocumentFormat } from './format.js';
import { treeOf } from './tree-of.js';

/** The PDF/A for the archive. */
export const pdf: DocumentFormat = {
  ending: '.pdf',
  isPainted: true,
  isVerifiable: true,
  write: async (prepared, options) => {
    const [{ writePdf }, fonts] = await Promise.all([import('@xxgk/pdf-writer'), prepared.fonts.fontSet()]);
    const { language, session, styleSheet } = prepared;
    const { createdAt, making, pdfConformance: conformance } = options;
    return writePdf(treeOf(prepared, options), {
      createdAt,
      language,
      session,
      styleSheet,
      fonts,
      ...(making === undefined ? {} : { making }),
      ...(conformance === undefined ? {} : { conformance }),
    });
  },
};
