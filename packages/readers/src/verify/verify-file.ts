import type { Finding, Language } from '@xxgk/document';
import { parseReport, type Report, serializeReport } from '@xxgk/model';
import { openSource, type PdfTraits, type SourceDocument, squeeze } from '@xxgk/sources';
import { embeddedReport, parseJson } from '../interpret/embedded/embedded-report.js';
import { interpretVisible } from '../interpret/interpret.js';
import { reportLandmarks } from '../interpret/report-landmarks.js';
import { leftOut } from '../told/left-out.js';
import { dataBroken, dataRewritten } from './content-findings.js';
import { fontMissing, laidOver, noData, notPdfa, otherFormat } from './file-findings.js';
import { ofdTraitFindings } from './ofd-trait-findings.js';
import { shownFindings } from './shown-findings.js';

/** What was found about a file that this software made. `report` is the one that it holds. */
export interface Verification {
  readonly report?: Report;
  readonly findings: readonly Finding[];
}

/** Parts of PDF/A that allow no attachment of ours. @rule ISO 19005-1 §6.1.11; ISO 19005-2 §6.8 */
const WITHOUT_DATA = /^[12]/u;

/**
 * Verifies a Word document, PDF or OFD that this software made: it holds a report as this software writes it, and shows
 * what that says; a PDF claims PDF/A; PDF and OFD bring their fonts and have nothing laid over them. Whether the bytes are those that were
 * made, only their digest tells.
 * @throws XxgkError `input-unreadable` (as a rejection) when the file cannot be read at all.
 */
export async function verifyFile(
  bytes: Uint8Array,
  name: string,
  { language = 'zh-CN' }: { readonly language?: Language } = {},
): Promise<Verification> {
  const source = await openSource(bytes, name);
  if (source.format === 'docx') return verifyDocument(await source.read(), undefined, language);
  if (source.format === 'ofd') {
    const { document, traits } = await source.examine(reportLandmarks);
    const verified = verifyDocument(document, undefined, language);
    return { ...verified, findings: [...verified.findings, ...ofdTraitFindings(traits, language)] };
  }
  if (source.format !== 'pdf') return { findings: [otherFormat.find(language, {})] };
  const { document, traits } = await source.examine(reportLandmarks);
  const verified = verifyDocument(document, traits, language);
  return { ...verified, findings: [...verified.findings, ...pdfFindings(traits, language)] };
}

function verifyDocument(
  source: SourceDocument,
  traits: PdfTraits | undefined,
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
      ...leftOut(source, language, true),
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

function noDataFinding(traits: PdfTraits | undefined, language: Language): Finding {
  const { pdfa = '' } = traits ?? {};
  return WITHOUT_DATA.test(pdfa)
    ? noData.find(language, { severity: 'warning' }, pdfa)
    : noData.find(language, {}, undefined);
}

function pdfFindings(
  { pdfa, missingFonts, annotatedPages }: PdfTraits,
  language: Language,
): readonly Finding[] {
  return [
    ...(pdfa === undefined ? [notPdfa.find(language, {})] : []),
    ...(missingFonts.length === 0 ? [] : [fontMissing.find(language, {}, missingFonts.join(', '))]),
    ...(annotatedPages.length === 0 ? [] : [laidOver.find(language, {}, annotatedPages.join(', '))]),
  ];
}
