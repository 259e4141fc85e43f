import { defineError, type Language } from '@xxgk/document';
import type { openSource } from '@xxgk/sources';
import { type ReadResult, readResult } from '../read-result.js';
import { leftOut } from '../told/left-out.js';
import { embeddedReport } from './embedded/embedded-report.js';
import { noText } from './file-findings.js';
import { interpret } from './interpret.js';
import type { Interpretation, Refusal } from './interpretation.js';
import { reportLandmarks } from './report-landmarks.js';

const otherDocument = defineError('input-unreadable', {
  'zh-CN': (name: string, refusal: Refusal) => {
    const { message, hint = '' } = refusal['zh-CN'];
    return `无法读取“${name}”：${message}${hint}`;
  },
  en: (name, refusal) => {
    const { message, hint = '' } = refusal.en;
    return `Cannot read "${name}": ${message} ${hint}`;
  },
});

/**
 * What a document says as a report; of a scan nothing, and a finding that says so.
 * @throws XxgkError `input-unreadable` (as a rejection) for a file that is damaged or no report
 */
export async function readDocument(
  source: Exclude<Awaited<ReturnType<typeof openSource>>, { readonly format: 'data' | 'xlsx' }>,
  name: string,
  language: Language,
): Promise<ReadResult> {
  const document = await source.read(reportLandmarks);
  if (document.isScan) {
    return { ok: false, input: undefined, findings: [noText.find(language, {}, name)], provenance: [] };
  }
  const reading = ofReport(interpret(document, language), name);
  const hasData = embeddedReport(document) !== undefined;
  const findings = [...leftOut(document, language, { hasData }), ...reading.findings];
  return readResult({ ...reading, findings }, language);
}

/** @throws XxgkError `input-unreadable` where nothing of a report was found */
export function ofReport(interpretation: Interpretation, name: string): Interpretation {
  if (interpretation.refusal !== undefined) throw otherDocument([name, interpretation.refusal]);
  return interpretation;
}
