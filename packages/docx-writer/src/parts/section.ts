import { type ArrangedLetterhead, arrangeLetterhead, type DocumentTree } from '@xxgk/model';
import { Footer, type ISectionOptions, Paragraph } from 'docx';
import { ruleBorder, twips } from '../blocks/official/arranged.js';
import type { DocxContext } from '../docx-context.js';
import { pageNumberFooters } from './page-number-footer.js';

/** Height of the line that carries a rule, in twips. */
const RULE_LINE = 20;

/** Page, margins, grid and footers of the one section. The grid says 22 lines of 28; the styles keep them. @rule GB/T 9704-2012 §5.2 */
export function section(tree: DocumentTree, context: DocxContext): Omit<ISectionOptions, 'children'> {
  const { sheet } = context;
  const head = tree.children.find((block) => block.type === 'letterhead');
  const arranged = head === undefined ? undefined : arrangeLetterhead(head, sheet);
  const isNumbered = arranged?.footRule === undefined;
  return {
    properties: {
      ...(isNumbered ? {} : { titlePage: true }),
      ...pageProperties(context),
    },
    footers: {
      ...pageNumberFooters(context),
      ...(isNumbered ? {} : { first: firstFooter(arranged, context) }),
    },
  };
}

function pageProperties({ measures }: DocxContext): NonNullable<ISectionOptions['properties']> {
  const { footerDistance } = measures;
  return {
    page: {
      size: { width: measures.width, height: measures.height },
      margin: { ...measures.margin, header: footerDistance, footer: footerDistance },
    },
    grid: { type: 'linesAndChars', linePitch: measures.linePitch, charSpace: measures.charSpace },
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
  if (arranged?.footRule !== undefined) {
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
