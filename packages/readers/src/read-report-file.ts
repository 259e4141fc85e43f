import type { Language } from '@xxgk/document';
import { signatureWithin } from './container/file-signature.js';
import { refusal } from './container/input-problem.js';
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
  const isText = signatureWithin(bytes, refusal(name, language)) === 'text';
  const data = isText ? interpretData(bytes, name, language) : undefined;
  if (data !== undefined) return readResult(data, language);
  const { readDocumentFile } = await import('./read-document-file.js');
  return readDocumentFile(bytes, name, language);
}
