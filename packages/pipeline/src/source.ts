import type { Language } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { ReadResult } from '@xxgk/readers';

/** Where a report comes from: a file of any format, what was read of one already, or a report as it is written. */
export type Source =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'read'; readonly read: ReadResult }
  | { readonly kind: 'report'; readonly report: Report };

/**
 * What a source says as a report, its placeholders not filled. Readers are loaded when a file asks for them.
 * @throws XxgkError `input-unreadable` when a file is no report
 */
export async function readSource(source: Source, language: Language = 'zh-CN'): Promise<ReadResult> {
  if (source.kind === 'read') return source.read;
  if (source.kind === 'report')
    return { ok: true, report: source.report, input: source.report, findings: [], provenance: [] };
  const { readReport } = await import('@xxgk/readers');
  return readReport(source.bytes, source.name, { language });
}
