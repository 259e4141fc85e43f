import { createSession, type Finding, type Language, type WriterResult } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import { reportTitle } from '@xxgk/model';
import { type PrepareContext, prepare, produce, recordedMoment, settle } from '@xxgk/pipeline';
import {
  type AppFontFiles,
  appContext,
  appFontSource,
  type DrawingResources,
  type Preparation,
} from '../preparing/app-context.js';
import { version } from '../state/version.js';
import { type FileFormat, type FileOptions, writtenAs } from './formats.js';

/** What files of every document are made with. */
export interface MakingBeside {
  readonly options?: FileOptions;
  /** Of the findings; the files are in Chinese. */
  readonly language: Language;
  /** The app's fonts, for formats that are painted. */
  readonly fonts?: AppFontFiles;
  /** The person's own fonts, used before those of the app. */
  readonly ownFonts: readonly SuppliedFile[];
}

/** What files of a report are made from: the report as it is written, its placeholders not filled. */
export interface Making extends MakingBeside, Omit<Preparation, 'tables' | 'tableLines' | 'language'> {}

/** Makes files of one document after another, and tells what was found only in writing them; fonts, cells and drawn charts are kept for the next. */
export type MakeFiles<From = Making, Format = FileFormat> = (
  making: From,
  formats: readonly Format[],
  onMade?: (done: number) => void,
) => Promise<MadeFiles>;

/** No files where a document is none yet: the findings say why. */
export interface MadeFiles {
  readonly title: string;
  /** What an archive of them records. */
  readonly moment: string;
  readonly files: readonly Uint8Array[];
  readonly findings: readonly Finding[];
}

/** The fonts of what is made, opened once while they stay the same. */
export function fontKeeper(resources: DrawingResources): (making: MakingBeside) => PrepareContext['fonts'] {
  let kept: { readonly of: MakingBeside; readonly source: PrepareContext['fonts'] } | undefined;
  return (making) => {
    const { fonts, ownFonts } = making;
    if (kept === undefined || kept.of.fonts !== fonts || kept.of.ownFonts !== ownFonts)
      kept = { of: making, source: appFontSource(ownFonts, resources, fonts) };
    return kept.source;
  };
}

/** What the command does unasked: files record how they were made, and those of the app are to be the same. */
const AS_COMMAND = {
  tables: 'auto',
  tableLines: 'official',
  pdfConformance: 'PDF/A-3a',
  ofdConformance: 'OFD',
} satisfies FileOptions;

/** @throws XxgkError, or Error when a format is painted and the fonts are not there */
export function fileMaker(resources: DrawingResources): MakeFiles {
  const session = createSession();
  const fontsOf = fontKeeper(resources);
  return async (making, formats, onMade) => {
    const { report } = making;
    const options = { ...AS_COMMAND, ...making.options };
    const prepared = await prepare(
      { kind: 'report', report },
      appContext(
        { ...making, tables: options.tables, tableLines: options.tableLines },
        fontsOf(making),
        resources,
        session,
      ),
    );
    const named = { title: reportTitle(report), moment: recordedMoment(report) };
    if (!prepared.ok) return { ...named, files: [], findings: settle(prepared) };
    const made: WriterResult[] = [];
    for (const [done, format] of formats.entries()) {
      onMade?.(done);
      const { embedFonts, ofdConformance, pdfConformance } = options;
      const remarks = format === 'review' ? prepared.inDocument : undefined;
      made.push(
        await produce(prepared, writtenAs(format).format, {
          embedFonts,
          ofdConformance,
          pdfConformance,
          remarks,
          version,
        }),
      );
    }
    const known = new Set(settle(prepared).map(({ message }) => message));
    const all = settle(prepared, { made: made.flatMap(({ findings }) => findings) });
    return {
      ...named,
      files: made.map(({ bytes }) => bytes),
      findings: all.filter(({ message }) => !known.has(message)),
    };
  };
}
