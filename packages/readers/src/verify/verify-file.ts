import type { Finding, Language } from '@xxgk/document';
import { parseReport, type Report, serializeReport } from '@xxgk/model';
import { refusal } from '../container/input-problem.js';
import { openContainer } from '../container/open-container.js';
import { readDocx } from '../docx/read-docx.js';
import { interpret } from '../interpret/interpret.js';
import type { PdfTraits } from '../pdf/pdf-page.js';
import type { SourceDocument } from '../source-document.js';
import { squeeze } from '../tidy.js';
import { shownFindings } from './shown-findings.js';
import { type VerifyMessages, verifyMessagesIn } from './verify-messages.js';

/** What was found about a file that this software made. `report` is the one that it holds. */
export interface Verification {
  readonly report?: Report;
  readonly findings: readonly Finding[];
}

/** Parts of PDF/A that allow no attachment of ours. @rule ISO 19005-1 §6.1.11; ISO 19005-2 §6.8 */
const WITHOUT_DATA = /^[12]/u;

/**
 * Verifies a Word document or PDF that this software made: it holds a report as this software writes it, and shows what
 * that says; a PDF claims PDF/A, brings its fonts and has nothing laid over it. Whether the bytes are those that were
 * made, only their digest tells.
 * @throws XxgkError `input-unreadable` when the file cannot be read at all.
 */
export async function verifyFile(
  bytes: Uint8Array,
  name: string,
  options: { readonly language?: Language } = {},
): Promise<Verification> {
  const language = options.language ?? 'zh-CN';
  const messages = verifyMessagesIn(language);
  const refuse = refusal(name, language);
  const container = openContainer(bytes, name, language);
  if (container.kind === 'docx')
    return verifyDocument(readDocx(container.zip, refuse), undefined, messages, language);
  if (container.kind !== 'pdf') return { findings: [error('verify/other-format', messages.otherFormat)] };
  const [{ examinePdf }, { sourceOf }] = await Promise.all([
    import('../pdf/pdf-engine.js'),
    import('../pdf/read-pdf.js'),
  ]);
  const { content, traits } = await examinePdf(container.bytes, refuse);
  const verified = verifyDocument(sourceOf(content), traits, messages, language);
  return { ...verified, findings: [...verified.findings, ...pdfFindings(traits, messages)] };
}

function verifyDocument(
  { embeddedReport, ...source }: SourceDocument,
  traits: PdfTraits | undefined,
  messages: VerifyMessages,
  language: Language,
): Verification {
  if (embeddedReport === undefined) return { findings: [noData(traits, messages)] };
  const parsed = parseReport(parseJson(embeddedReport), { language });
  if (!parsed.ok) return { findings: [error('verify/data-broken', messages.dataBroken)] };
  const { report } = parsed;
  const isRewritten = serializeReport(report) !== embeddedReport;
  return {
    report,
    findings: [
      ...(isRewritten ? [error('verify/data-rewritten', messages.dataRewritten)] : []),
      ...shownFindings(report, interpret(source, { language }), textOf(source), messages, language),
    ],
  };
}

function textOf({ blocks }: SourceDocument): string {
  const texts = blocks.map((block) =>
    block.type === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join(''),
  );
  return squeeze(texts.join(''));
}

function noData(traits: PdfTraits | undefined, messages: VerifyMessages): Finding {
  const { pdfa = '' } = traits ?? {};
  return WITHOUT_DATA.test(pdfa)
    ? { ...error('verify/no-data', messages.cannotHoldData(pdfa)), severity: 'warning' }
    : error('verify/no-data', messages.noData);
}

function pdfFindings(
  { pdfa, missingFonts, annotatedPages }: PdfTraits,
  messages: VerifyMessages,
): readonly Finding[] {
  return [
    ...(pdfa === undefined ? [error('verify/not-pdfa', messages.notPdfa)] : []),
    ...(missingFonts.length === 0
      ? []
      : [error('verify/font-missing', messages.fontMissing(missingFonts.join(', ')))]),
    ...(annotatedPages.length === 0
      ? []
      : [error('verify/laid-over', messages.annotated(annotatedPages.join(', ')))]),
  ];
}

function error(ruleId: string, advice: { readonly message: string; readonly hint: string }): Finding {
  return { ruleId, severity: 'error', ...advice };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
