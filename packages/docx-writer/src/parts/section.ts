import {
  type ArrangedLetterhead,
  arrangeLetterhead,
  type BlockOf,
  type Orientation,
  orientedPage,
  toTwips,
} from '@xxgk/document';
import { Footer, type ISectionOptions, Paragraph } from 'docx';
import { ruleBorder, twips } from '../blocks/official/arranged.js';
import type { DocxContext } from '../docx-context.js';
import { pageNumberFooters } from './page-number-footer.js';
import { turnedPageNumberFooters } from './turned-page-number-footer.js';

/** Height of the line that carries a rule, in twips. */
const RULE_LINE = 20;

/**
 * Page, margins, grid and footers of one section; of the first section of a letter, its first page too. The grid says
 * 22 lines of 28; the styles keep them. A turned sheet keeps its number where it stands on the others.
 * @rule GB/T 9704-2012 §5.2, §8, §10.1
 */
export function section(
  context: DocxContext,
  orientation: Orientation = 'portrait',
  letterhead?: BlockOf<'letterhead'>,
): Omit<ISectionOptions, 'children'> {
  const arranged = letterhead === undefined ? undefined : arrangeLetterhead(letterhead, context.sheet);
  const isNumbered = arranged?.footRule === undefined;
  const footers = orientation === 'portrait' ? pageNumberFooters(context) : turnedPageNumberFooters(context);
  return {
    properties: {
      ...(isNumbered ? {} : { titlePage: true }),
      ...pageProperties(context, orientation),
    },
    footers: { ...footers, ...(isNumbered ? {} : { first: firstFooter(arranged, context) }) },
  };
}

function pageProperties(
  { measures, sheet }: DocxContext,
  orientation: Orientation = 'portrait',
): NonNullable<ISectionOptions['properties']> {
  const { margin } = orientedPage(sheet.page, orientation);
  const isUpright = orientation === 'portrait';
  // The footer of a turned sheet holds an empty line only, which must not reach into the text block.
  const edge = isUpright ? measures.footerDistance : Math.floor(toTwips(margin.bottom) / 2);
  return {
    page: {
      // The library exchanges width and height itself.
      size: { width: measures.width, height: measures.height, ...(isUpright ? {} : { orientation }) },
      margin: {
        top: toTwips(margin.top),
        bottom: toTwips(margin.bottom),
        left: toTwips(margin.left),
        right: isUpright ? measures.margin.right : toTwips(margin.right),
        header: edge,
        footer: edge,
      },
    },
    // A grid of characters that does not divide the measure would move the text block of a turned sheet.
    grid: {
      linePitch: measures.linePitch,
      ...(isUpright ? { type: 'linesAndChars' as const, charSpace: measures.charSpace } : {}),
    },
  };
}

/** A section of further pages without numbers. */
export function unnumberedSection(context: DocxContext): Omit<ISectionOptions, 'children'> {
  const spacing = { before: 0, after: 0, line: RULE_LINE, lineRule: 'exact' } as const;
  const empty = () => new Footer({ children: [new Paragraph({ spacing })] });
  return { properties: pageProperties(context), footers: { default: empty(), even: empty() } };
}

/** No number; the second rule of a letter in a frame, which keeps its distance from the foot of the page. @rule GB/T 9704-2012 §10.1 */
function firstFooter(arranged: ArrangedLetterhead | undefined, { measures }: DocxContext): Footer {
  const spacing = { before: 0, after: 0, line: RULE_LINE, lineRule: 'exact' } as const;
  const children = [new Paragraph({ spacing })];
  if (arranged?.footRule !== undefined && arranged.footRule.rule.strokes.length > 0) {
    const { top, rule } = arranged.footRule;
    children.unshift(
      new Paragraph({
        spacing,
        frame: {
          type: 'absolute',
          position: { x: measures.margin.left - twips(rule.outdent.left), y: twips(top) - RULE_LINE },
          anchor: { horizontal: 'page', vertical: 'page' },
          width: measures.textWidth + twips(rule.outdent.left + rule.outdent.right),
          wrap: 'notBeside',
        },
        border: { bottom: ruleBorder(rule) },
      }),
    );
  }
  return new Footer({ children });
}
