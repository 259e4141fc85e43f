import { createSession, type Finding, type Language, type WriterResult } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { ComposeProfile, Report } from '@xxgk/model';
import { type PrepareContext, prepare, produce, settle } from '@xxgk/pipeline';
import {
  type AppFontFiles,
  appContext,
  appFontSource,
  type DrawingResources,
} from '../preparing/app-context.js';
import { type FileFormat, type FileOptions, writtenAs } from './formats.js';

/** What files are made from. */
export interface Making {
  /** The report as it is written, its placeholders not filled. */
  readonly report: Report;
  readonly previous?: Report | undefined;
  readonly profile?: ComposeProfile | undefined;
  readonly pictures?: Readonly<Record<string, Uint8Array>> | undefined;
  readonly options?: FileOptions;
  /** Of the findings; the files are in Chinese. */
  readonly language: Language;
  readonly today: string;
  /** The app's fonts, for formats that are painted. */
  readonly fonts?: AppFontFiles;
  /** The person's own fonts, used before those of the app. */
  readonly ownFonts: readonly SuppliedFile[];
}

/** Makes files of one report after another, and tells what was found only in writing them; fonts, cells and drawn charts are kept for the next. */
export type MakeFiles = (
  making: Making,
  formats: readonly FileFormat[],
  onMade?: (done: number) => void,
) => Promise<{ readonly files: readonly Uint8Array[]; readonly findings: readonly Finding[] }>;

/** @throws XxgkError, or Error when a format is painted and the fonts are not there */
export function fileMaker(resources: DrawingResources): MakeFiles {
  const session = createSession();
  let fonts: { readonly of: Making; readonly source: PrepareContext['fonts'] } | undefined;
  return async (making, formats, onMade) => {
    const { report, ownFonts, fonts: files, options = {} } = making;
    if (fonts?.of.fonts !== files || fonts?.of.ownFonts !== ownFonts)
      fonts = { of: making, source: appFontSource(ownFonts, resources, files) };
    const prepared = await prepare(
      { kind: 'report', report },
      appContext({ ...making, tables: options.tables }, fonts.source, resources, session),
    );
    if (!prepared.ok) return { files: [], findings: settle(prepared) };
    const made: WriterResult[] = [];
    for (const [done, format] of formats.entries()) {
      onMade?.(done);
      const { pdfConformance, embedFonts } = options;
      const remarks = format === 'review' ? prepared.inDocument : undefined;
      made.push(await produce(prepared, writtenAs(format).format, { pdfConformance, embedFonts, remarks }));
    }
    const known = new Set(settle(prepared).map(({ message }) => message));
    const all = settle(prepared, { made: made.flatMap(({ findings }) => findings) });
    return {
      files: made.map(({ bytes }) => bytes),
      findings: all.filter(({ message }) => !known.has(message)),
    };
  };
}
