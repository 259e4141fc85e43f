import {
  type Block,
  closingGroups,
  createSession,
  type DocumentTree,
  gbt9704,
  type Session,
  type StyleSheet,
} from '@xxgk/document';
import { DocumentFields } from './document-fields.js';
import type { DocxOptions } from './docx-options.js';
import { type DocxFontNames, officialFontNames } from './font-names.js';
import { Footnotes } from './footnotes.js';
import { Media } from './media.js';
import { measurePage, type PageMeasures } from './page-measures.js';

/** What every handler and part may look up. */
export interface DocxContext {
  readonly sheet: StyleSheet;
  readonly fonts: DocxFontNames;
  readonly embeddedFonts: NonNullable<DocxOptions['embeddedFonts']>;
  readonly measures: PageMeasures;
  /** Pages to turn before 版记 so that it stands on an even one. */
  readonly pagesBeforeImprint: number;
  /** Blocks that stay on the page of the one after them. */
  readonly keptWithNext: ReadonlySet<Block>;
  /** Filled while the blocks are written. */
  readonly media: Media;
  readonly fields: DocumentFields;
  readonly footnotes: Footnotes;
  readonly session: Session;
}

/** Fills the options' gaps with the official style sheet and font names. One context for one document. */
export function docxContext(
  options: Pick<DocxOptions, 'styleSheet' | 'fontNames' | 'pagesBeforeImprint' | 'embeddedFonts' | 'session'>,
  { metadata, children = [] }: Partial<Pick<DocumentTree, 'metadata' | 'children'>> = {},
): DocxContext {
  const sheet = options.styleSheet ?? gbt9704;
  return {
    sheet,
    fonts: options.fontNames ?? officialFontNames,
    embeddedFonts: options.embeddedFonts ?? {},
    measures: measurePage(sheet),
    pagesBeforeImprint: options.pagesBeforeImprint ?? 0,
    keptWithNext: closingGroups(children, sheet),
    media: new Media(),
    fields: new DocumentFields(metadata),
    footnotes: new Footnotes(),
    session: options.session ?? createSession(),
  };
}
