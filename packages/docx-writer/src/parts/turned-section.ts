import { orientedPage, toTwips } from '@xxgk/model';
import type { ISectionOptions } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { turnedPageNumberFooters } from './turned-page-number-footer.js';

/**
 * A section of turned sheets, whose number stands where it stands on the others. No grid: one of characters that does
 * not divide the measure would move the text block. @rule GB/T 9704-2012 §8
 */
export function turnedSection(context: DocxContext): Omit<ISectionOptions, 'children'> {
  const { measures, sheet } = context;
  const { margin } = orientedPage(sheet.page, 'landscape');
  // The footer itself holds an empty line only, which must not reach into the text block.
  const edge = Math.floor(toTwips(margin.bottom) / 2);
  return {
    properties: {
      page: {
        // The library exchanges width and height itself.
        size: { width: measures.width, height: measures.height, orientation: 'landscape' },
        margin: {
          top: toTwips(margin.top),
          bottom: toTwips(margin.bottom),
          left: toTwips(margin.left),
          right: toTwips(margin.right),
          header: edge,
          footer: edge,
        },
      },
      grid: { linePitch: measures.linePitch },
    },
    footers: turnedPageNumberFooters(context),
  };
}
