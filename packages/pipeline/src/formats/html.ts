import type { DocumentFormat } from './format.js';
import { treeOf } from './tree-of.js';

const PROFILE = 'plain';

/** A page of the web. */
export const html: DocumentFormat = {
  ...htmlFormat(false),
  ending: '.html',
  isReviewable: true,
  isVerifiable: true,
};

/** A piece to be pasted into a page of a content management system. */
export const htmlFragment: DocumentFormat = { ...htmlFormat(true), ending: '-网页片段.html' };

function htmlFormat(fragment: boolean): Pick<DocumentFormat, 'profile' | 'write'> {
  return {
    profile: PROFILE,
    write: async (prepared, options) => {
      const { writeHtml } = await import('@xxgk/html-writer');
      const { language, session, styleSheet } = prepared;
      const { createdAt, making } = options;
      const tree = treeOf(prepared, options, PROFILE);
      return writeHtml(tree, {
        createdAt,
        language,
        session,
        styleSheet,
        fragment,
        ...(making === undefined ? {} : { making }),
      });
    },
  };
}
