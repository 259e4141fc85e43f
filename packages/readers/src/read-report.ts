import { type Finding, type Language, parseReport, type Report, XxgkError } from '@xxgk/model';
import { hasTooManyTags, isDataTooComplex, isNestedTooDeep } from './container/complexity.js';
import { refusal } from './container/input-problem.js';
import { inputWording } from './container/input-wording.js';
import { type Container, openContainer } from './container/open-container.js';
import { decodeText } from './decode-text.js';
import { readDocx } from './docx/read-docx.js';
import { isHtml } from './html/is-html.js';
import { readHtml } from './html/read-html.js';
import { interpret, NO_REPORT } from './interpret/interpret.js';
import type { Interpretation, Provenance } from './interpret/interpretation.js';
import { isStructured } from './is-structured.js';
import { readStructured } from './read-structured.js';
import { readText } from './text/read-text.js';
import { type Wording, wordingIn } from './wording.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/**
 * The report that a file holds, or the findings that say why it is none. Either way what was read as `input`, and
 * where each figure and paragraph stood (nothing for JSON and YAML).
 */
export type ReadResult = ({ readonly ok: true; readonly report: Report } | { readonly ok: false }) &
  Interpretation;

/**
 * Reads a report from the bytes of a file, PDF excepted. The format is told by the content; `name` only appears in messages.
 * @throws XxgkError `input-unreadable` when the file cannot be read at all.
 */
export function readReport(
  bytes: Uint8Array,
  name: string,
  options: { readonly language?: Language } = {},
): ReadResult {
  const language = options.language ?? 'zh-CN';
  return held(interpretFile(openContainer(bytes, name, language), name, language), language);
}

/**
 * Reads a report from the bytes of a file, PDF included, which cannot be read at one go. Otherwise as `readReport`.
 * @throws XxgkError `input-unreadable` when the file cannot be read at all.
 */
export async function readReportFile(
  bytes: Uint8Array,
  name: string,
  options: { readonly language?: Language } = {},
): Promise<ReadResult> {
  const language = options.language ?? 'zh-CN';
  const container = openContainer(bytes, name, language);
  if (container.kind !== 'pdf') return held(interpretFile(container, name, language), language);
  const { readPdf } = await import('./pdf/read-pdf.js');
  const source = await readPdf(container.bytes, refusal(name, language));
  if (source !== undefined)
    return held(report(interpret(source, { language }), name, wordingIn(language)), language);
  const message = inputWording(language, 'pdf-without-text', name);
  const finding: Finding = { ruleId: 'reader/no-text', severity: 'error', message };
  return { ok: false, input: undefined, findings: [finding], provenance: [] };
}

/** Holds what was read against the schema. */
function held({ input, findings, provenance }: Interpretation, language: Language): ReadResult {
  const parsed = parseReport(input, { language });
  const all: readonly Finding[] = [...findings, ...parsed.findings];
  const rest: { readonly input: unknown; readonly provenance: readonly Provenance[] } = { input, provenance };
  return parsed.ok
    ? { ok: true, report: parsed.report, findings: all, ...rest }
    : { ok: false, findings: all, ...rest };
}

function interpretFile(container: Container, name: string, language: Language): Interpretation {
  const wording = wordingIn(language);
  const refuse = refusal(name, language);
  if (container.kind === 'docx')
    return report(interpret(readDocx(container.zip, refuse), { language }), name, wording);
  if (container.kind === 'xlsx') return report(readXlsx(container.zip, language, refuse), name, wording);
  if (container.kind === 'pdf') throw new XxgkError('input-unreadable', wording.unsupported(name, 'PDF'));
  const text = decodeText(container.bytes, name, wording);
  if (isHtml(text)) {
    if (hasTooManyTags(text) || isNestedTooDeep(text)) throw refuse('too-complex');
    return report(interpret(readHtml(text), { language }), name, wording);
  }
  if (isStructured(text)) {
    if (isDataTooComplex(text)) throw refuse('too-complex');
    return { ...readStructured(text, name, wording), provenance: [] };
  }
  return report(interpret(readText(text), { language }), name, wording);
}

/** @throws XxgkError `input-unreadable` when the file is a document of another kind. */
function report(interpretation: Interpretation, name: string, wording: Wording): Interpretation {
  const finding = interpretation.findings.find(({ ruleId }) => ruleId === NO_REPORT);
  if (finding === undefined) return interpretation;
  throw new XxgkError('input-unreadable', wording.noReport(name, finding.message, finding.hint ?? ''));
}
