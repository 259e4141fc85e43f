import type { Finding, Language } from '@xxgk/document';
import { refusal } from './container/input-problem.js';
import { inputWording } from './container/input-wording.js';
import { openContainer } from './container/open-container.js';
import { interpretDocument, interpretSource } from './interpret-document.js';
import { type ReadResult, readResult } from './read-result.js';

/** Reads a report from a file that is neither JSON nor YAML. @throws XxgkError `input-unreadable` */
export async function readDocumentFile(
  bytes: Uint8Array,
  name: string,
  language: Language,
): Promise<ReadResult> {
  const container = openContainer(bytes, name, language);
  if (container.kind === 'pdf') return readPdfFile(container.bytes, name, language);
  return readResult(interpretDocument(container, name, language), language);
}

async function readPdfFile(bytes: Uint8Array, name: string, language: Language): Promise<ReadResult> {
  const { readPdf } = await import('./pdf/read-pdf.js');
  const source = await readPdf(bytes, refusal(name, language));
  if (source !== undefined) return readResult(interpretSource(source, name, language), language);
  const message = inputWording(language, 'pdf-without-text', name);
  const finding: Finding = { ruleId: 'reader/no-text', severity: 'error', message };
  return { ok: false, input: undefined, findings: [finding], provenance: [] };
}
