import type { Language } from '@xxgk/document';
import { refusal } from './container/input-problem.js';
import { openContainer } from './container/open-container.js';
import { evaluateSums } from './xlsx/evaluate-sums.js';
import { findList } from './xlsx/list-columns-reader.js';
import { type ListedReport, readListRows } from './xlsx/read-list-rows.js';
import { readWorkbook } from './xlsx/read-workbook.js';

/**
 * Reads a workbook that lists many reports, one organ a row, its columns known by their headers wherever they stand.
 * `undefined` for any other file.
 * @throws XxgkError `input-unreadable` when the file cannot be read at all.
 */
export function readReportList(
  bytes: Uint8Array,
  name: string,
  options: { readonly language?: Language } = {},
): readonly ListedReport[] | undefined {
  const language = options.language ?? 'zh-CN';
  const container = openContainer(bytes, name, language);
  if (container.kind !== 'xlsx') return undefined;
  const stored = readWorkbook(container.zip, refusal(name, language));
  const sheets = stored.sheets.map((sheet) => evaluateSums(sheet).sheet);
  const layout = findList({ ...stored, sheets });
  return layout === undefined ? undefined : readListRows(layout, language);
}
