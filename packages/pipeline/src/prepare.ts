import { checkReport } from '@xxgk/checks';
import {
  annotateDocument,
  createSession,
  type Finding,
  gbt9704,
  type Language,
  rareCharacterFindings,
  removeForbiddenCharacters,
  type Session,
  withTableLines,
} from '@xxgk/document';
import { layOut } from '@xxgk/layout';
import {
  type ComposeProfile,
  composeDocument,
  documentFindings,
  fillPlaceholders,
  mapToTemplate,
  namedPictures,
  type Report,
  type ReportDocument,
} from '@xxgk/model';
import { earlierReports } from './earlier-reports.js';
import { loadPictures } from './pictures/load-pictures.js';
import type { PrepareContext } from './prepare-context.js';
import type { Prepared, PreparedReport } from './prepared.js';
import { checkRelated } from './related-reports.js';
import { readSource, type Source } from './source.js';

/** A document without the characters that no file can hold, and which they were. */
type Cleaned = ReturnType<typeof removeForbiddenCharacters<ReportDocument>>;

/**
 * Takes a report from its source to the point where files can be made of it: reads it, fills its placeholders, checks
 * it, draws its pictures, composes and lays out the document. The findings do not depend on what is made afterwards.
 * Writers are not loaded. Pure; the same source and context give the same result.
 * @throws XxgkError `input-unreadable` when a file is no report
 */
export async function prepare(source: Source, context: PrepareContext): Promise<Prepared> {
  const { language = 'zh-CN', fonts, session = createSession(), document = {} } = context;
  const read = await readSource(source, language);
  if (!read.ok) return { ok: false, findings: read.findings };
  const { ofOrgan, previous } = earlierReports(read.report, context.earlier ?? []);
  const lastYear = previous?.year === read.report.year - 1 ? previous : undefined;
  const { report, findings: unfilled, map } = fillPlaceholders(read.report, { previous: lastYear, language });
  const [loaded, { metrics, findings: ofFonts }] = await Promise.all([
    loadPictures(report, {
      ...context,
      language,
      session,
      drawingFonts: fonts.drawing ?? fonts.fontSet,
      earlier: ofOrgan,
    }),
    fonts.metrics(),
  ]);
  const pictures = context.pictures?.(loaded.pictures) ?? loaded.pictures;
  const styleSheet = withTableLines(gbt9704, document.tableLines ?? 'official');
  const compose = (usual: ComposeProfile | undefined, origins: boolean): ReportDocument => {
    const profile = document.profile ?? usual;
    return composeDocument(report, {
      ...(profile === undefined ? {} : { profile }),
      ...(document.tables === undefined ? {} : { tables: document.tables }),
      pictures,
      origins,
      session,
    });
  };
  const trees = new Map<ComposeProfile | undefined, Cleaned>();
  const cleaned = (usual?: ComposeProfile): Cleaned => {
    const kept = trees.get(usual) ?? removeForbiddenCharacters(compose(usual, false), language);
    trees.set(usual, kept);
    return kept;
  };
  const pagesOf: PreparedReport['pagesOf'] = (tree, of) =>
    layOut(tree, styleSheet, of, { language, session });
  const ofReport = [
    ...checkReport(report, {
      language,
      previous,
      today: context.today,
      deadlines: context.deadlines,
    }),
    ...checkRelated(report, context.related ?? {}, language, session),
    ...ofDocument(report, context, language, session),
    ...loaded.findings,
    ...ofFonts,
    ...cleaned().findings,
    ...rareCharacterFindings(cleaned().data, language),
    ...pagesOf(cleaned().data, metrics).findings,
  ];
  const ofSource = [...read.findings, ...unfilled];
  return {
    ok: true,
    source: read.report,
    report,
    provenance: read.provenance,
    findings: [...ofSource, ...mapToTemplate(ofReport, map)],
    inDocument: [...ofSource, ...ofReport],
    earlier: ofOrgan,
    previous,
    language,
    session,
    documentOptions: document,
    pictures,
    fonts,
    styleSheet,
    treeFor: (usual) => cleaned(usual).data,
    reviewTreeFor: (findings, usual) => annotateDocument(compose(usual, true), findings, language),
    pagesOf,
  };
}

/** `loadPictures` tells of the pictures that are lost. */
function ofDocument(
  report: Report,
  { document = {} }: PrepareContext,
  language: Language,
  session: Session,
): readonly Finding[] {
  const { tables } = document;
  return documentFindings(report, language, {
    session,
    pictures: new Set(namedPictures(report).map(({ path }) => path)),
    ...(tables === undefined ? {} : { tables }),
  });
}
