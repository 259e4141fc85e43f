import { defineError, type Language } from '@xxgk/document';
import { struckNotes, type Workbook } from '@xxgk/sources';
import { interpret } from '../interpret/interpret.js';
import type { Interpretation } from '../interpret/interpretation.js';
import { ofReport } from '../interpret/read-document.js';
import { leftOutOf } from '../told/left-out.js';
import { commentsOf } from './cell-remarks.js';
import { hiddenPlaces } from './hidden-places.js';
import { findList } from './list-columns-reader.js';
import { isForm, readForm } from './read-form.js';
import { formulaResult } from './spreadsheet-findings.js';
import { workbookSource } from './workbook-source.js';

const manyReports = defineError('input-unreadable', {
  'zh-CN': (name: string) =>
    `无法读取“${name}”：该文件是一行一个单位的数据表，不是一份报告。它可以直接用来批量生成或汇总，请单独指定，不要与单份报告放在同一目录。`,
  en: (name) =>
    `Cannot read "${name}": it is a list with one organ a row and no report. It can be built from or added up by itself: name it alone, and keep it out of the folder of reports.`,
});

/**
 * Reads a workbook: the form of this software, or any sheets that hold the tables of a report.
 * @throws XxgkError `input-unreadable` for a list of many reports and for sheets that hold none
 */
export function readWorkbookReport(workbook: Workbook, name: string, language: Language): Interpretation {
  const isOfOne = isForm(workbook);
  if (!isOfOne && findList(workbook) !== undefined) throw manyReports([name]);
  const stale = workbook.staleSums.map(({ sheet, cell, stored, computed }) =>
    formulaResult.find(language, {}, sheet, cell, stored, computed),
  );
  const reading = isOfOne ? readForm(workbook, language) : interpret(workbookSource(workbook), language);
  const struck = workbook.sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => struckNotes(sheet));
  const hidden = isOfOne ? [] : hiddenPlaces(workbook, language);
  const findings = [
    ...stale,
    ...hidden,
    ...commentsOf(workbook, language),
    ...leftOutOf(struck, language),
    ...reading.findings,
  ];
  return ofReport({ ...reading, findings }, name);
}
