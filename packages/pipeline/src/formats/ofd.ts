import type { DocumentFormat } from './format.js';
import { treeOf } from './tree-of.js';

/** The national fixed-layout format, and its profile for archives. */
export const ofd: DocumentFormat = {
  ending: '.ofd',
  isPainted: true,
  isVerifiable: true,
  write: async (prepared, options) => {
    const [{ writeOfd }, fonts] = await Promise.all([import('@xxgk/ofd-writer'), prepared.fonts.fontSet()]);
    const { language, session, styleSheet } = prepared;
    const { createdAt, ofdConformance: conformance, deflate, deflateBeside, making } = options;
    return writeOfd(treeOf(prepared, options), {
      createdAt,
      language,
      session,
      styleSheet,
      fonts,
      ...(making === undefined ? {} : { making }),
      ...(conformance === undefined ? {} : { conformance }),
      ...(deflate === undefined ? {} : { deflate }),
      ...(deflateBeside === undefined ? {} : { deflateBeside }),
    });
  },
};
