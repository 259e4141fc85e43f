import { type Finding, hasErrors } from '@xxgk/document';
import {
  annotateDocument,
  type ComposeOptions,
  checkReport,
  composeDocument,
  type DocumentTree,
  documentFindings,
  fillPlaceholders,
  gbt9704,
  type Report,
  reportTitle,
  withTableLines,
} from '@xxgk/model';
import type { ReadResult } from '@xxgk/readers';
import { createdAt } from '../options/created-at.js';
import { defaultsOf, fileEnding, outputFormats } from '../output/output-formats.js';
import { loadPictures, namedPaths } from '../pictures/load-pictures.js';
import type { BuildRun } from './build-run.js';

/** A file of a report, not written yet. `ending` follows its name: `.docx`, `-审阅稿.html`. */
export interface MadeFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** What became of one input: `unread` when it is no report, `withheld` when `--strict` keeps its files back. */
export interface MadeReport {
  readonly outcome: 'made' | 'unread' | 'withheld';
  /** Absent when it is no report. */
  readonly title?: string;
  readonly files: readonly MadeFile[];
  readonly findings: readonly Finding[];
}

/** Where a report comes from. */
export interface ReportSource {
  /** The report's file: pictures lie beside it. */
  readonly file: string;
  /** Called for every picture that is read, and of every place where it could have been. */
  readonly onPicture?: (path: string, bytes: Uint8Array | undefined) => void;
}

/** Checks a report and makes all its files in memory: nothing is written before everything is made. @throws XxgkError */
export async function makeReport(
  read: ReadResult,
  { file, onPicture }: ReportSource,
  run: BuildRun,
): Promise<MadeReport> {
  if (!read.ok) return { outcome: 'unread', files: [], findings: read.findings };
  const { context, options, profile } = run;
  const { language } = context;
  const earlier = ofSameOrgan(read.report, await run.previous());
  const previous = earlier.find(({ year }) => year === read.report.year - 1);
  const { report, findings: unfilled } = fillPlaceholders(read.report, { language, previous });
  const pictures = await loadPictures(
    report,
    {
      reportFile: file,
      pictureDir: options.pictures,
      fonts: run.fonts,
      previous: earlier,
      ...(onPicture === undefined ? {} : { onPicture }),
    },
    context,
  );
  const ofReport = [
    ...read.findings,
    ...unfilled,
    ...checkReport(report, { language, ...(previous === undefined ? {} : { previous }) }),
    ...documentFindings(report, language, {
      pictures: namedPaths(report),
      ...(options.tables === undefined ? {} : { tables: options.tables }),
    }),
    ...pictures.findings,
  ];
  const composeOptions = {
    ...(profile === undefined ? {} : { profile }),
    pictures: pictures.pictures,
    ...(options.tables === undefined ? {} : { tables: options.tables }),
  };
  const made = await makeFiles(report, composeOptions, ofReport, run);
  const findings = [...ofReport, ...made.findings];
  const isWithheld = options.strict === true && hasErrors(findings, true);
  return {
    outcome: isWithheld ? 'withheld' : 'made',
    title: reportTitle(report),
    files: isWithheld ? [] : made.files,
    findings,
  };
}

/** Among reports of many organs those of this one; where it is in none of them, its name may have changed. */
function ofSameOrgan({ organ }: Report, earlier: readonly Report[]): readonly Report[] {
  const isOfOne = new Set(earlier.map((report) => report.organ.name)).size <= 1;
  return isOfOne ? earlier : earlier.filter((report) => report.organ.name === organ.name);
}

async function makeFiles(
  report: Report,
  composeOptions: ComposeOptions,
  remarks: readonly Finding[],
  { options, formats, pdfConformance, fonts, context }: BuildRun,
): Promise<{ readonly files: readonly MadeFile[]; readonly findings: readonly Finding[] }> {
  const isReview = options.review === true;
  const writerOptions = {
    createdAt: createdAt(options.createdAt, report, context),
    language: context.language,
    styleSheet: withTableLines(gbt9704, options.tableLines ?? 'official'),
  };
  const compose = (defaults: ComposeOptions): DocumentTree => {
    const composed = composeDocument(report, { ...defaults, ...composeOptions, origins: isReview });
    return isReview ? annotateDocument(composed, remarks, context.language) : composed;
  };
  const files: MadeFile[] = [];
  const findings: Finding[] = [];
  const documents = new Map<ComposeOptions, DocumentTree>();
  for (const format of formats) {
    const defaults = defaultsOf(format);
    const document = documents.get(defaults) ?? compose(defaults);
    documents.set(defaults, document);
    const result = await outputFormats[format]?.(document, {
      options: writerOptions,
      fonts,
      pdfConformance,
      embedFonts: options.embedFonts === true,
      language: context.language,
    });
    if (result === undefined) continue;
    files.push({ ending: fileEnding(format, isReview), bytes: result.bytes });
    findings.push(...result.findings);
  }
  return { files, findings };
}
