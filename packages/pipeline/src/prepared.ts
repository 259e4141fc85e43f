import type { DocumentTree, Finding, FontMetrics, Language, Session, StyleSheet } from '@xxgk/document';
import type { LayoutResult } from '@xxgk/layout';
import type { ComposeProfile, Report, ReportDocument, SuppliedPicture } from '@xxgk/model';
import type { Provenance } from '@xxgk/readers';
import type { DocumentOptions, FontSource } from './prepare-context.js';

/** A source that is no report, and why. */
export interface Unprepared {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** A document ready to be made into files: composed, looked through, laid out when its pages are asked for. */
export interface PreparedDocument {
  readonly ok: true;
  /** What was found on the way, whatever is made of it; not settled yet. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly session: Session;
  readonly fonts: FontSource;
  readonly styleSheet: StyleSheet;
  /** The document; of the profile that was asked for, else of `usual`, else by the report. The same tree each time. */
  readonly treeFor: (usual?: ComposeProfile) => DocumentTree;
  /** The document for readers of its findings: each as an annotation at its place. */
  readonly reviewTreeFor: (findings: readonly Finding[], usual?: ComposeProfile) => DocumentTree;
  /** Its pages; laid out once for a tree. */
  readonly pagesOf: (tree: DocumentTree, metrics: FontMetrics) => LayoutResult;
}

/** A report ready to be made into files: read, filled, checked, its pictures drawn. */
export interface PreparedReport extends PreparedDocument {
  /** As it was read: placeholders stand in its prose. */
  readonly source: Report;
  /** What the document says. */
  readonly report: Report;
  readonly provenance: readonly Provenance[];
  /** Ranges are those of `source`; `inDocument` has the same findings with ranges of `report`. */
  readonly findings: readonly Finding[];
  readonly inDocument: readonly Finding[];
  /** Reports of earlier years of the organ, and last year's. */
  readonly earlier: readonly Report[];
  readonly previous: Report | undefined;
  /** How the document was asked for. */
  readonly documentOptions: DocumentOptions;
  /** The pictures in it, by their paths in the report. */
  readonly pictures: ReadonlyMap<string, SuppliedPicture>;
  /** With the report's data attached. */
  readonly treeFor: (usual?: ComposeProfile) => ReportDocument;
}

export type Prepared = PreparedReport | Unprepared;
