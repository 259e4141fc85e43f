import { type Finding, type Language, words } from '@xxgk/document';
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
      ...(workbook.otherSheets ?? []).map((name): ShownItem => {
        const place = describeSourcePlace({ sheet: name }, language);
        return { kind: 'mark', place, text: name };
      }),
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

type Hiding = NonNullable<WorkbookSheet['hidings']>[number];

const hidingWords = words<Readonly<Record<Hiding['what'] | 'hiddenSheet', string>>>({
  'zh-CN': {
    hiddenSheet: '隐藏的工作表',
    format: '数字格式使显示的与填写的不同',
    colour: '字与底色相同，看不见',
    small: '字小得看不见',
    repeated: '内容被重复填满单元格',
    row: '行高小得看不见',
    column: '列宽小得看不见',
    merged: '内容被合并单元格盖住',
    conditional: '条件格式改变或隐藏显示的内容',
    over: '图形、图片或控件浮在单元格上',
    view: '视图不显示零，或显示公式',
    printed: '打印的页眉、页脚有文字',
  },
  en: {
    hiddenSheet: 'a hidden sheet',
    format: 'a number format shows another figure',
    colour: 'words in the colour of their ground',
    small: 'words too small to be read',
    repeated: 'the content is repeated across the cell',
    row: 'a row too low to be seen',
    column: 'a column too narrow to be seen',
    merged: 'content under a merged cell',
    conditional: 'a conditional format changes or hides what is shown',
    over: 'shapes, pictures or controls over cells',
    view: 'the view hides zeros or shows formulas',
    printed: 'words in the printed head or foot',
  },
});

const hiddenWords = words({
  'zh-CN': {
    row: (row: number) => `隐藏的第${row}行`,
    column: (column: string) => `隐藏的${column}列`,
  },
  en: { row: (row) => `hidden row ${row}`, column: (column) => `hidden column ${column}` },
});

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
  const { comments = [], hidden, hidings = [], isHidden, name } = sheet;
  const place = describeSourcePlace({ sheet: name }, language);
  const mark = (text: string, at = place): ShownItem => ({ kind: 'mark', place: at, text });
  return [
    ...(isHidden ? [mark(hidingWords(language).hiddenSheet)] : []),
    ...hidden.rows.map((row) => mark(hiddenWords(language).row(row + 1))),
    ...hidden.columns.map((column) => mark(hiddenWords(language).column(column))),
    ...comments.map(({ row, column, text }) =>
      mark(text, describeSourcePlace({ sheet: name, row: row + 1, column: column + 1 }, language)),
    ),
    ...hidings.map(({ what, row, column }) =>
      mark(hidingWords(language)[what], describeSourcePlace(placeIn(name, row, column), language)),
    ),
    ...struckNotes(sheet).map((note) => mark(note.text, describeSourcePlace(note.place, language))),
  ];
}

function placeIn(sheet: string, row: number | undefined, column: number | undefined) {
  return {
    sheet,
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(column === undefined ? {} : { column: column + 1 }),
  };
}
