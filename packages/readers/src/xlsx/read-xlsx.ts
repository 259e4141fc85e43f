import type { Finding, Language } from '@xxgk/document';
import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { interpret } from '../interpret/interpret.js';
import type { Interpretation } from '../interpret/interpretation.js';
import { columnLetters } from './cell-area.js';
import { evaluateSums } from './evaluate-sums.js';
import { formMessagesIn } from './form-messages.js';
import { findList } from './list-columns-reader.js';
import { isForm, readForm } from './read-form.js';
import { readWorkbook } from './read-workbook.js';
import { workbookSource } from './workbook-source.js';

/**
 * Reads a workbook: the form of this software, or any sheets that hold the tables of a report.
 * @throws XxgkError as made by `refuse`, for a package that is damaged or too large, and for a list of many reports.
 */
export function readXlsx(zip: ZipArchive, language: Language, refuse: Refuse): Interpretation {
  const stored = readWorkbook(zip, refuse);
  const evaluated = stored.sheets.map(evaluateSums);
  const workbook = { ...stored, sheets: evaluated.map(({ sheet }) => sheet) };
  const isOfOne = isForm(workbook);
  if (!isOfOne && findList(workbook) !== undefined) throw refuse('list');
  const messages = formMessagesIn(language);
  const findings = evaluated.flatMap(({ stale }) =>
    stale.map(({ sheet, row, column, stored: text, computed }): Finding => {
      const advice = messages.staleSum(sheet, `${columnLetters(column)}${row + 1}`, text, computed);
      return { ruleId: 'reader/formula-result', severity: 'warning', ...advice };
    }),
  );
  const reading = isOfOne ? readForm(workbook, language) : interpret(workbookSource(workbook), { language });
  return { ...reading, findings: [...findings, ...reading.findings] };
}
