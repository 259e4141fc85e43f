import type { ISectionOptions } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { pageNumberFooters } from './page-number-footer.js';

/** Page, margins, grid and footers of the one section. The grid says 22 lines of 28; the styles keep them. @rule GB/T 9704-2012 §5.2 */
export function section(context: DocxContext): Omit<ISectionOptions, 'children'> {
  const { measures } = context;
  const { footerDistance } = measures;
  return {
    properties: {
      page: {
        size: { width: measures.width, height: measures.height },
        margin: { ...measures.margin, header: footerDistance, footer: footerDistance },
      },
      grid: { type: 'linesAndChars', linePitch: measures.linePitch, charSpace: measures.charSpace },
    },
    footers: pageNumberFooters(context),
  };
}
