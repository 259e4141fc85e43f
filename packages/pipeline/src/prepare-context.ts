import type { Deadlines } from '@xxgk/checks';
import type { Finding, FontMetrics, Language, Session, TableLines, TableOrientation } from '@xxgk/document';
import type { FontSet } from '@xxgk/fonts';
import type { ComposeProfile, Report, SuppliedPicture } from '@xxgk/model';
import type { LoadSvgProgram, ReadPicture } from './pictures/picture-source.js';
import type { DrawingFonts } from './pictures/svg-drawers.js';
import type { RelatedReports } from './related-reports.js';

/** The fonts of a session. Both are asked for when they are needed, and give the same each time. */
export interface FontSource {
  /** What lines are broken by, and what is wrong with fonts that were supplied. */
  readonly metrics: () => Promise<{ readonly metrics: FontMetrics; readonly findings: readonly Finding[] }>;
  /** The fonts with their files, to embed. */
  readonly fontSet: () => Promise<FontSet>;
  /** Fonts for drawings and charts, where not all files are at hand; those of `fontSet` when left out. */
  readonly drawing?: () => Promise<DrawingFonts>;
}

/** How a document is made of a report; the same for all of its formats. */
export interface DocumentOptions {
  /** What the document is: by the report where left out, and `plain` on the web. */
  readonly profile?: ComposeProfile | undefined;
  readonly tables?: TableOrientation | undefined;
  readonly tableLines?: TableLines | undefined;
}

/** Everything that preparing a report may look at beside it. What is left out is not looked for. */
export interface PrepareContext {
  readonly fonts: FontSource;
  /** Keeps what is alike from one report to the next; a fresh one when left out. */
  readonly session?: Session;
  /** Of the findings; Chinese when left out. */
  readonly language?: Language;
  /** Reports of earlier years, of this organ or of many. */
  readonly earlier?: readonly Report[];
  /** The organ's subordinates and the organs beside it. */
  readonly related?: RelatedReports;
  /** The day of the check, `2023-01-18`. */
  readonly today?: string | undefined;
  /** Replaces the statutory days. */
  readonly deadlines?: Partial<Deadlines>;
  readonly readPicture?: ReadPicture;
  readonly loadSvgProgram?: LoadSvgProgram;
  readonly document?: DocumentOptions;
  /** Takes others in place of pictures that were loaded: of a file that is made again, where some are not at hand. */
  readonly pictures?: (loaded: ReadonlyMap<string, SuppliedPicture>) => ReadonlyMap<string, SuppliedPicture>;
}
