import type { Finding, Language } from '@xxgk/model';
import { refusal } from './container/input-problem.js';
import { inputWording } from './container/input-wording.js';
import { openContainer } from './container/open-container.js';
import { interpretData } from './interpret-data.js';
import { type ReadResult, readResult } from './read-result.js';

/**
 * Reads a report from the bytes of a file, PDF included, which cannot be read at one go. Otherwise as `readReport`. What
 * reads documents is loaded when there is one.
 * @throws XxgkError `input-unreadable` when the file cannot be read at all.
 */
export async function readReportFile(
  bytes: Uint8Array,
  name: string,
  options: { readonly language?: Language } = {},
): Promise<ReadResult> {
  const language = options.language ?? 'zh-CN';
  const container = openContainer(bytes, name, language);
  if (container.kind === 'pdf') return readPdfFile(container.bytes, name, language);
  const data = container.kind === 'text' ? interpretData(container.bytes, name, language) : undefined;
  if (data !== undefined) return readResult(data, language);
  const { interpretDocument } = await import('./interpret-document.js');
  return readResult(interpretDocument(container, name, language), language);
}

async function readPdfFile(bytes: Uint8Array, name: string, language: Language): Promise<ReadResult> {
  const [{ readPdf }, { interpretSource }] = await Promise.all([
    import('./pdf/read-pdf.js'),
    import('./interpret-document.js'),
  ]);
  const source = await readPdf(bytes, refusal(name, language));
  if (source !== undefined) return readResult(interpretSource(source, name, language), language);
  const message = inputWording(language, 'pdf-without-text', name);
  const finding: Finding = { ruleId: 'reader/no-text', severity: 'error', message };
  return { ok: false, input: undefined, findings: [finding], provenance: [] };
}
