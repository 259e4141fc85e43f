import type { Language } from '@xxgk/document';
import { openContainer } from './container/open-container.js';
import { interpretData } from './interpret-data.js';
import { interpretDocument } from './interpret-document.js';
import { type ReadResult, readResult } from './read-result.js';

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
  const container = openContainer(bytes, name, language);
  const data = container.kind === 'text' ? interpretData(container.bytes, name, language) : undefined;
  return readResult(data ?? interpretDocument(container, name, language), language);
}
