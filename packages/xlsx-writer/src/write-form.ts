import { reportStoreParts, zipParts } from '@xxgk/container';
import { removeForbiddenCharacters, type WriterResult } from '@xxgk/document';
import { composeTable, type Report, serializeReport, type TableId } from '@xxgk/model';
import { figurePlaces } from './figure-places.js';
import { styleBook } from './parts/style-book.js';
import { workbookParts } from './parts/workbook.js';
import { worksheetPart } from './parts/worksheet.js';
import { basicsSheet, optionalSheet } from './sheets/basics-sheet.js';
import { checksSheet } from './sheets/checks-sheet.js';
import { proseSheet } from './sheets/prose-sheet.js';
import { tableSheet } from './sheets/table-sheet.js';

/** How the data are called in the file. */
const STORED = { fileName: 'report.json', mediaType: 'application/json' } as const;

/** What the form tells or leaves blank beside the report. */
export interface FormOptions {
  /** Paths of fields to leave blank although the report has a value: `year`, where it is not known yet. */
  readonly leaveBlank?: readonly string[];
  /** Year of the report that the prose comes from; the form then asks to rewrite it. */
  readonly proseFrom?: number;
  /** What the form is made with; the file then carries it, and the report's data to verify the cells by. */
  readonly making?: string;
}

/**
 * Writes the spreadsheet form (.xlsx) of a report, filled in as far as the report is: one sheet of fields, one of
 * prose, the three official tables with sums, validation and marks on failing checks, and the checks in words. Same
 * report, same bytes. Characters that XML forbids are removed with a Finding. Never throws for a report that `parseReport` or `blankReport` made.
 * @rule ISO/IEC 29500-1 (SpreadsheetML)
 */
export function writeForm(given: Report, options: FormOptions = {}): WriterResult {
  const { data: report, findings } = removeForbiddenCharacters(given);
  const tables = {
    disclosure: composeTable.disclosure(report),
    applications: composeTable.applications(report),
    proceedings: composeTable.proceedings(report),
  } as const;
  const places = figurePlaces(tables);
  const checks = checksSheet(report, places);
  const context = { report, places, verdict: checks.verdict };
  const sheets = [
    basicsSheet(report, options.leaveBlank ?? []),
    proseSheet(report, options.proseFrom),
    ...(Object.keys(tables) as TableId[]).map((id) => tableSheet(id, tables[id], context)),
    optionalSheet(report, options.leaveBlank ?? []),
    checks.sheet,
  ];
  const styles = styleBook();
  const { making } = options;
  const parts = sheets.map((sheet, index) => worksheetPart(sheet, index === 0, styles));
  const store =
    making === undefined ? undefined : reportStoreParts({ ...STORED, text: serializeReport(given) }, making);
  return { bytes: zipParts(workbookParts(sheets, parts, styles.part(), store)), findings };
}
