import {
  type Block,
  closingGroups,
  createSession,
  type DocumentTree,
  type Finding,
  type FontMetrics,
  type Language,
  pageRuns,
  type Session,
  type StyleSheet,
} from '@xxgk/document';
import { closingHeight, standsAlone } from './closing-height.js';
import { layOutPicture, pictureHeight } from './lay-out-picture.js';
import { layOutTable } from './lay-out-table.js';
import { layOutHeading, layOutParagraph, layOutSignature, layOutTitle } from './lay-out-text-blocks.js';
import { bodyLines, type LayoutContext } from './layout-context.js';
import { measureTable } from './measure-table.js';
import { missingCharacterFindings } from './missing-character-findings.js';
import { layOutAttachmentStart } from './official/lay-out-attachment-start.js';
import { layOutAttachmentList, layOutAttendance } from './official/lay-out-entries.js';
import { layOutImprint } from './official/lay-out-imprint.js';
import { layOutLetterhead } from './official/lay-out-letterhead.js';
import { layOutNote, layOutRecipients } from './official/lay-out-lines.js';
import { layOutPersonalSignature, layOutStampedSignature } from './official/lay-out-official-signature.js';
import { createPageBuilder } from './page-builder.js';
import type { PageModel } from './page-model.js';
import { numberedPages } from './page-numbers.js';
import type { MissingCharacter } from './shape-text.js';
import { signatureAlone } from './signature-alone.js';
import { firstGroupHeight } from './split-table.js';
import { createStructureBuilder } from './structure-builder.js';

/** The pages of a document; the characters that no font has, and a signature that stands alone. */
export interface LayoutResult {
  readonly pages: PageModel;
  readonly findings: readonly Finding[];
  /** Pages turned before 版记 so that it stands on an even one: a word processor must be told. */
  readonly pagesBeforeImprint?: number;
}

type Handler<Kind extends Block['type']> = (
  context: LayoutContext,
  block: Extract<Block, { type: Kind }>,
  following: Following,
) => void;

interface Following {
  readonly next: Block | undefined;
  /** Height of what begins with the next block and stays together with a signature; 0 where it does not. */
  readonly closing: number;
}

/** One handler per kind of block: a new kind does not compile until it is laid out here. */
const HANDLERS: { readonly [Kind in Block['type']]: Handler<Kind> } = {
  title: layOutTitle,
  heading: (context, block, following) => layOutHeading(context, block, heightToKeep(context, following)),
  paragraph: layOutParagraph,
  table: layOutTable,
  picture: layOutPicture,
  signature: layOutSignature,
  letterhead: layOutLetterhead,
  recipients: layOutRecipients,
  attachmentList: layOutAttachmentList,
  stampedSignature: layOutStampedSignature,
  personalSignature: layOutPersonalSignature,
  note: layOutNote,
  attendance: layOutAttendance,
  attachmentStart: layOutAttachmentStart,
  imprint: layOutImprint,
};

export interface LayoutOptions {
  /** Language of the findings; Chinese when left out. */
  readonly language?: Language;
  /** Keeps what is alike from one document to the next. */
  readonly session?: Session;
}

/**
 * Lays a document out on the pages of a style sheet. Pure: same document, style sheet and metrics, same pages.
 * @throws RangeError when a table's spans overlap or leave a hole.
 */
export function layOut(
  document: DocumentTree,
  styleSheet: StyleSheet,
  metrics: FontMetrics,
  { language = 'zh-CN', session = createSession() }: LayoutOptions = {},
): LayoutResult {
  const missing = new Map<string, MissingCharacter>();
  const onMissing = (one: MissingCharacter): void => {
    missing.set(`${one.character}${one.lender === undefined ? '' : one.typeface}`, one);
  };
  let isSignatureAlone = false;
  const context: LayoutContext = {
    styleSheet,
    metrics,
    session,
    pages: createPageBuilder(styleSheet.page),
    structure: createStructureBuilder(),
    outline: [],
    measuredTables: new Map(),
    keptWithNext: closingGroups(document.children, styleSheet),
    unnumbered: new Set(),
    turnedBeforeImprint: [],
    onMissing,
  };
  for (const { orientation, blocks } of pageRuns(document.children)) {
    context.pages.turn(orientation);
    blocks.forEach((block, index) => {
      const handler = HANDLERS[block.type] as Handler<Block['type']>;
      const height = closingHeight(context, blocks, index);
      if (height > 0 && context.pages.used() > 0 && !context.pages.fits(height)) context.pages.newPage();
      isSignatureAlone ||= index > 0 && standsAlone(block, context);
      handler(context, block, {
        next: blocks[index + 1],
        closing: closingHeight(context, blocks, index + 1),
      });
    });
  }
  const [turned] = context.turnedBeforeImprint;
  return {
    pages: {
      language: document.metadata.language,
      pages: numberedPages(context),
      structure: context.structure.root,
      outline: context.outline,
    },
    findings: [
      ...missingCharacterFindings([...missing.values()], language),
      ...(isSignatureAlone ? [signatureAlone.find(language, {})] : []),
    ],
    ...(turned === undefined ? {} : { pagesBeforeImprint: turned }),
  };
}

/** Height of what must stay on the page of a heading: a line of text, a whole heading with its next line, rows. */
function heightToKeep(context: LayoutContext, { next, closing }: Following): number {
  if (closing > 0) return closing;
  const pitch = context.pages.block.linePitch;
  if (next === undefined) return 0;
  if (next.type === 'table') return firstGroupHeight(measureTable(context, next));
  if (next.type === 'picture') return pictureHeight(context, next);
  if (next.type === 'heading') {
    const style = context.styleSheet.text[`heading${next.level}`];
    const spans = next.children.map(({ value }) => ({
      text: value,
      typeface: style.typeface,
      size: Number.parseFloat(style.size),
    }));
    return (bodyLines(context, spans, style).length + 1) * pitch;
  }
  return pitch;
}
