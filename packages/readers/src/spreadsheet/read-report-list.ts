import type { Language } from '@xxgk/document';
import { openSource, refusingBeyond } from '@xxgk/sources';
import { findList } from './list-columns-reader.js';
import { type ListedReport, readListRows } from './read-list-rows.js';

/**
 * Reads a workbook that lists many reports, one organ a row, its columns known by their headers wherever they stand.
 * `undefined` for any other file.
 * @throws XxgkError `input-unreadable` (as a rejection) when the file cannot be read at all
 */
export async function readReportList(
  bytes: Uint8Array,
  name: string,
  { language = 'zh-CN' }: { readonly language?: Language } = {},
): Promise<readonly ListedReport[] | undefined> {
  return refusingBeyond(name, async () => {
    const source = await openSource(bytes, name);
    const layout = source.format === 'xlsx' ? findList(await source.read()) : undefined;
    return layout && readListRows(layout, language);
  });
}
