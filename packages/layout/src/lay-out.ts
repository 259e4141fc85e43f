import {
  closingGroups,
  createSession,
  type DocumentTree,
  type Finding,
  type FontMetrics,
  type Language,
  pageRuns,
  type Session,
  type StyleSheet,
  slotFor,
} from '@xxgk/document';
import { standsAlone, withClosing } from './closing.js';
import { footnoteSeparator, type MeasuredFootnote, paintFootnotes } from './footnotes.js';
import { imprintAlone } from './imprint-alone.js';
import type { LayoutContext } from './layout-context.js';
import { measureBlock } from './measures.js';
import { missingCharacterFindings } from './missing-character-findings.js';
import { textBlock } from './page-builder.js';
import type { PageModel } from './page-model.js';
import { numberedPages } from './page-numbers.js';
import { paginate } from './paginate.js';
import type { MissingCharacter } from './shape-text.js';
import { signatureAlone } from './signature-alone.js';
import { createStructureBuilder } from './structure-builder.js';

/** The pages of a document; the characters that no font has, and a signature that stands alone. */
export interface LayoutResult {
  readonly pages: PageModel;
  readonly findings: readonly Finding[];
  /** Pages turned before 版记 so that it stands on an even one: a word processor must be told. */
  readonly pagesBeforeImprint?: number;
}

export interface LayoutOptions {
  /** Language of the findings; Chinese when left out. */
  readonly language?: Language;
  /** Keeps what is alike from one document to the next. */
  readonly session?: Session;
}

/** A layout with what it was made by. */
interface KnownLayout {
  readonly by: readonly [StyleSheet, FontMetrics, Language];
  readonly result: LayoutResult;
}

const layoutsOf = slotFor<DocumentTree, KnownLayout[]>(() => []);

/**
 * Lays a document out on the pages of a style sheet, once in a session: every format and the preview have the same pages.
 * Pure: same document, style sheet and metrics, same pages.
 * @throws RangeError when a table's spans overlap or leave a hole.
 */
export function layOut(
  document: DocumentTree,
  styleSheet: StyleSheet,
  metrics: FontMetrics,
  { language = 'zh-CN', session = createSession() }: LayoutOptions = {},
): LayoutResult {
  const known = layoutsOf(session, document);
  const by = [styleSheet, metrics, language] as const;
  const kept = known.find((layout) => layout.by.every((part, index) => part === by[index]));
  const result = kept?.result ?? layOutPages(document, styleSheet, metrics, language, session);
  if (kept === undefined) known.push({ by, result });
  return result;
}

/** Measures every block, gives every strip its place, then paints. */
function layOutPages(
  document: DocumentTree,
  styleSheet: StyleSheet,
  metrics: FontMetrics,
  language: Language,
  session: Session,
): LayoutResult {
  const missing = new Map<string, MissingCharacter>();
  const context: LayoutContext = {
    styleSheet,
    metrics,
    session,
    block: textBlock(styleSheet.page),
    structure: createStructureBuilder(),
    outline: [],
    unnumbered: new Set(),
    onMissing: (one) => {
      missing.set(`${one.character}${one.lender === undefined ? '' : one.typeface}`, one);
    },
  };
  const kept = closingGroups(document.children, styleSheet);
  const runs = pageRuns(document.children).map(({ orientation, blocks }) => {
    const own = { ...context, block: textBlock(styleSheet.page, orientation) };
    const measured = blocks.map((block) => ({ block, measured: measureBlock(own, block) }));
    return { orientation, source: blocks, blocks: withClosing(measured, kept, own.block.gridHeight) };
  });
  const separator = footnoteSeparator(context);
  const { pages, placesOf, unnumbered, turnedBeforeFoot, footnotes } = paginate(
    runs,
    styleSheet.page,
    separator.room,
  );
  const elements = new Map<MeasuredFootnote, number>();
  for (const block of runs.flatMap(({ blocks }) => blocks)) {
    block.paint(placesOf(block));
    for (const note of block.strips.flatMap((strip) => strip.footnotes ?? []))
      elements.set(note, context.structure.element('Note').id);
  }
  paintFootnotes(footnotes, separator, (note) => elements.get(note) ?? 0);
  for (const index of unnumbered) context.unnumbered.add(index);
  const isSignatureAlone = runs.some(({ source, blocks }) =>
    blocks.some((measured, index) => {
      const [first] = placesOf(measured);
      return standsAlone(source[index], index, first?.top);
    }),
  );
  // A page was turned for the imprint of a letter alone, or a sheet for that of other forms, which stands on an even page.
  const isLetter = runs.some(({ blocks }) =>
    blocks.some(({ strips }) => strips.some((one) => one.atFootOf === 'lastPage')),
  );
  const isImprintAlone = turnedBeforeFoot === (isLetter ? 1 : 2);
  return {
    pages: {
      language: document.metadata.language,
      pages: numberedPages(context, pages),
      structure: context.structure.root,
      outline: context.outline,
    },
    findings: [
      ...missingCharacterFindings([...missing.values()], language),
      ...(isSignatureAlone ? [signatureAlone.find(language, {})] : []),
      ...(isImprintAlone ? [imprintAlone.find(language, {})] : []),
    ],
    ...(turnedBeforeFoot === undefined ? {} : { pagesBeforeImprint: turnedBeforeFoot }),
  };
}
