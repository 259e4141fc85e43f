import type { Language } from '@xxgk/document';
import { openSource, refusingBeyond } from '@xxgk/sources';
import { wordsCommented } from './data/data-findings.js';
import { readData } from './data/read-data.js';
import { type ReadResult, readResult } from './read-result.js';

/**
 * The one front door: reads a report from the bytes of a file of any format. The format is told by the content; `name`
 * only appears in messages. What reads documents is loaded when there is one.
 * @throws XxgkError `input-unreadable` (as a rejection) when the file cannot be read at all
 */
export async function readReport(
  bytes: Uint8Array,
  name: string,
  { language = 'zh-CN' }: { readonly language?: Language } = {},
): Promise<ReadResult> {
  return refusingBeyond(name, async () => {
    const source = await openSource(bytes, name);
    if (source.format === 'data') {
      const { input, commented } = readData(source.text, name);
      const findings = commented.map((words) => wordsCommented.find(language, {}, words));
      return readResult({ input, findings, provenance: [] }, language);
    }
    if (source.format === 'xlsx') {
      const { readWorkbookReport } = await import('./spreadsheet/read-workbook-report.js');
      return readResult(readWorkbookReport(await source.read(), name, language), language);
    }
    const { readDocument } = await import('./interpret/read-document.js');
    return readDocument(source, name, language);
  });
}
