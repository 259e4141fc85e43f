import type { Finding, Language } from '@xxgk/document';
import { parseReport, type Report, serializeReport } from '@xxgk/model';
import { type FileTraits, type SourceDocument, squeeze } from '@xxgk/sources';
import { embeddedReport, parseJson } from '../interpret/embedded/embedded-report.js';
import { interpretVisible } from '../interpret/interpret.js';
import { leftOut } from '../told/left-out.js';
import { dataBroken, dataRewritten } from './content-findings.js';
import { encryptedPdf, fontMissing, laidOver, noData, notPdfa } from './file-findings.js';
import { shownFindings } from './shown-findings.js';

/** What was found about a file that this software made. `report` is the one that it holds. */
export interface Verification {
  readonly report?: Report;
  readonly findings: readonly Finding[];
}

/** Parts of PDF/A that allow no attachment of ours. @rule ISO 19005-1 §6.1.11; ISO 19005-2 §6.8 */
const WITHOUT_DATA = /^[12]/u;

/**
 * What reading a file alone says of it: it holds a report as this software writes it, and shows what that says as far as
 * the interpreter of foreign files finds it.
 */
export function verifyDocument(
  source: SourceDocument,
  traits: FileTraits['pdf'] | undefined,
  language: Language,
): Verification {
  const embedded = embeddedReport(source);
  if (embedded === undefined) return { findings: [noDataFinding(traits, language)] };
  const parsed = parseReport(parseJson(embedded), { language });
  if (!parsed.ok) return { findings: [dataBroken.find(language, {})] };
  const { report } = parsed;
  const isRewritten = serializeReport(report) !== embedded;
  return {
    report,
    findings: [
      ...(isRewritten ? [dataRewritten.find(language, {})] : []),
      ...leftOut(source, language, { hasData: true, isVerified: true }),
      ...shownFindings(report, interpretVisible(source, language), textOf(source), language),
    ],
  };
}

function textOf({ blocks }: SourceDocument): string {
  const texts = blocks.map((block) =>
    block.type === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join(''),
  );
  return squeeze(texts.join(''));
}

function noDataFinding(traits: FileTraits['pdf'] | undefined, language: Language): Finding {
  const { pdfa = '' } = traits ?? {};
  return WITHOUT_DATA.test(pdfa)
    ? noData.find(language, { severity: 'warning' }, pdfa)
    : noData.find(language, {}, undefined);
}

/** What a PDF says of itself: it claims PDF/A, is not encrypted, brings its fonts and has nothing laid over it. */
export function verifyTraits(
  { pdfa, isEncrypted, missingFonts, annotatedPages }: FileTraits['pdf'],
  language: Language,
): readonly Finding[] {
  return [
    ...(pdfa === undefined ? [notPdfa.find(language, {})] : []),
    ...(isEncrypted ? [encryptedPdf.find(language, {})] : []),
    ...(missingFonts.length === 0 ? [] : [fontMissing.find(language, {}, missingFonts.join(', '))]),
    ...(annotatedPages.length === 0 ? [] : [laidOver.find(language, {}, annotatedPages.join(', '))]),
  ];
}
