import type { Finding, Language } from '@xxgk/document';
import { parseReport, serializeReport } from '@xxgk/model';
import {
  describeSourcePlace,
  figureTextAt,
  struckNotes,
  type Workbook,
  type WorkbookSheet,
} from '@xxgk/sources';
import { embeddedMaking, embeddedReport, parseJson } from '../interpret/embedded/embedded-report.js';
import { dataBroken, dataRewritten } from './content-findings.js';
import { noData } from './file-findings.js';
import type { ShownFile, ShownItem } from './shown-file.js';

/** The form of this software, as far as it is held against the form made again: every cell, hidden ones too. */
export function shownWorkbook(workbook: Workbook, language: Language): ShownFile {
  const data = embeddedReport(workbook);
  const making = embeddedMaking(workbook);
  const { sheets } = workbook;
  return {
    format: 'xlsx',
    ...(data === undefined ? {} : { data }),
    ...(making === undefined ? {} : { making }),
    items: [
      ...sheets.flatMap((sheet) => cellsOf(sheet, storedOf(workbook, sheet), language)),
      ...sheets.flatMap((sheet) => marksOf(sheet, language)),
    ],
    beside: { furniture: [], properties: {}, pictures: [], settings: [] },
    verification: verifyData(data, language),
  };
}

function verifyData(data: string | undefined, language: Language): ShownFile['verification'] {
  if (data === undefined) return { findings: [noData.find(language, {}, undefined)] };
  const parsed = parseReport(parseJson(data), { language });
  if (!parsed.ok) return { findings: [dataBroken.find(language, {})] };
  const isRewritten = serializeReport(parsed.report) !== data;
  const findings: readonly Finding[] = isRewritten ? [dataRewritten.find(language, {})] : [];
  return { report: parsed.report, findings };
}

type StoredResult = (row: number, column: number) => string | undefined;

/** What a sheet shows at a place until its sums are computed anew. */
function storedOf({ staleSums }: Workbook, { name }: WorkbookSheet): StoredResult {
  const own = staleSums.filter(({ sheet }) => sheet === name);
  return (row, column) => own.find((sum) => sum.row === row && sum.column === column)?.stored;
}

function cellsOf(sheet: WorkbookSheet, stored: StoredResult, language: Language): readonly ShownItem[] {
  const { name, rows } = sheet;
  const byNumber = ([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number =>
    one - other;
  const cells = [...rows].sort(byNumber).flatMap(([row, inRow]) =>
    [...inRow.keys()]
      .sort((one, other) => one - other)
      .map((column): ShownItem => {
        const place = describeSourcePlace({ sheet: name, row: row + 1, column: column + 1 }, language);
        return {
          kind: 'cell',
          place,
          text: stored(row, column) ?? figureTextAt(sheet, row, column),
        };
      }),
  );
  const head: ShownItem = {
    kind: 'table',
    place: describeSourcePlace({ sheet: name }, language),
    text: name,
  };
  return [head, ...cells.filter(({ text }) => text !== '')];
}

/** What was hidden, struck through or remarked in a sheet. */
function marksOf(sheet: WorkbookSheet, language: Language): readonly ShownItem[] {
  const { comments = [], hidden, isHidden, name } = sheet;
  const place = describeSourcePlace({ sheet: name }, language);
  const mark = (text: string, at = place): ShownItem => ({ kind: 'mark', place: at, text });
  return [
    ...(isHidden ? [mark('hidden')] : []),
    ...hidden.rows.map((row) => mark(`hidden row ${row + 1}`)),
    ...hidden.columns.map((column) => mark(`hidden column ${column}`)),
    ...comments.map(({ row, column, text }) =>
      mark(text, describeSourcePlace({ sheet: name, row: row + 1, column: column + 1 }, language)),
    ),
    ...struckNotes(sheet).map((note) => mark(note.text, describeSourcePlace(note.place, language))),
  ];
}
