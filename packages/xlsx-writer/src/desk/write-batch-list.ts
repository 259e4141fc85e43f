import { zipParts } from '@xxgk/container';
import { removeForbiddenCharacters, type WriterResult } from '@xxgk/document';
import { styleBook } from '../parts/style-book.js';
import { workbookParts } from '../parts/workbook.js';
import { worksheetPart } from '../parts/worksheet.js';
import { PLAIN_FIRST_ROW, plainTableSheet } from './plain-table.js';

/** What became of one report of a batch. */
export interface BatchListRow {
  readonly input: string;
  readonly title: string;
  readonly status: 'made' | 'faulty' | 'failed';
  readonly errors: number;
  readonly warnings: number;
  /** Paths of the files that were made. */
  readonly files: readonly string[];
  readonly messages: readonly string[];
}

const STATUS: Readonly<Record<BatchListRow['status'], string>> = {
  made: '已生成',
  faulty: '有错误，仅供核对',
  failed: '没有生成',
};
const TITLE = '批量生成清单';
const NUMBER = { style: 'checkNumber' } as const;

/** Writes the list of a batch for people (.xlsx): a row for each report, those with problems marked. Same rows, same bytes. */
export function writeBatchList(given: readonly BatchListRow[]): WriterResult {
  const { data: rows, findings } = removeForbiddenCharacters(given);
  const count = (status: BatchListRow['status']): number =>
    rows.filter((row) => row.status === status).length;
  const sheet = plainTableSheet({
    name: TITLE,
    definedName: 'xxgk_batch',
    title: TITLE,
    remark: `共${rows.length}份：${STATUS.made}${count('made')}份，${STATUS.faulty}${count('faulty')}份，${STATUS.failed}${count('failed')}份。`,
    columns: [
      { header: '序号', width: 6, ...NUMBER },
      { header: '报告', width: 44 },
      { header: '情况', width: 18, ...NUMBER },
      { header: '错误', width: 7, ...NUMBER },
      { header: '警告', width: 7, ...NUMBER },
      { header: '说明', width: 50 },
      { header: '来源文件', width: 30 },
      { header: '生成的文件', width: 44 },
    ],
    rows: rows.map(({ input, title, status, errors, warnings, files, messages }, index) => [
      index + 1,
      title,
      STATUS[status],
      errors,
      warnings,
      messages.join('\n'),
      input,
      files.join('\n'),
    ]),
    frozenColumns: 2,
    isWide: true,
    alarm: { formula: `$C${PLAIN_FIRST_ROW + 1}<>"${STATUS.made}"`, columns: 3 },
  });
  const styles = styleBook();
  const parts = [worksheetPart(sheet, true, styles)];
  return { bytes: zipParts(workbookParts([sheet], parts, styles.part())), findings };
}
