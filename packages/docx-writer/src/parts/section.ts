import { type Orientation, orientedPage, toTwips } from '@xxgk/model';
import type { ISectionOptions } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { pageNumberFooters } from './page-number-footer.js';
import { turnedPageNumberFooters } from './turned-page-number-footer.js';

/**
 * Page, margins, grid and footers of one section. The grid says 22 lines of 28; the styles keep them. A turned sheet
 * keeps its number where it stands on the others. @rule GB/T 9704-2012 §5.2, §8
 */
export function section(
  context: DocxContext,
  orientation: Orientation = 'portrait',
): Omit<ISectionOptions, 'children'> {
  const { measures, sheet } = context;
  const { margin } = orientedPage(sheet.page, orientation);
  const isUpright = orientation === 'portrait';
  // The footer of a turned sheet holds an empty line only, which must not reach into the text block.
  const edge = isUpright ? measures.footerDistance : Math.floor(toTwips(margin.bottom) / 2);
  return {
    properties: {
      page: {
        // The library exchanges width and height itself.
        size: { width: measures.width, height: measures.height, ...(isUpright ? {} : { orientation }) },
        margin: {
          top: toTwips(margin.top),
          bottom: toTwips(margin.bottom),
          left: toTwips(margin.left),
          right: toTwips(margin.right),
          header: edge,
          footer: edge,
        },
      },
      // A grid of characters that does not divide the measure would move the text block of a turned sheet.
      grid: {
        linePitch: measures.linePitch,
        ...(isUpright ? { type: 'linesAndChars' as const, charSpace: measures.charSpace } : {}),
      },
    },
    footers: isUpright ? pageNumberFooters(context) : turnedPageNumberFooters(context),
  };
}
