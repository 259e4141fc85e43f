import {
  editionSpec,
  FORM_PREAMBLE_LABEL,
  formSheets,
  type ProseField,
  proseFields,
  proseHeading,
  type Report,
} from '@xxgk/model';
import { type Cell, type Sheet, textValue } from '../sheet.js';
import { linesOf } from '../text-width.js';

const TEXT = {
  title: '文字内容',
  instruction: '一段一行；行数不够时在该部分之内插入行。层次序数依次用“（一）”“1.”“（1）”。',
  fromLastYear: (year: number) => `下面是${year}年报告的文字，供改写：请逐段核对、改写，不要照抄。`,
  headers: ['部分', '内容（一段一行）'],
} as const;
const LABEL_WIDTH = 20;
const TEXT_WIDTH = 90;
const LINE_POINTS = 15;
const ROW_HEIGHT = 24;
/** Rows a part has at least, and rows left blank below what is there. */
const LEAST_ROWS: Readonly<Partial<Record<ProseField, number>>> = {
  preamble: 2,
  overview: 12,
  problems: 6,
  other: 4,
};
/** Few write beside the tables: one row for each, and more where something is written. */
const LEAST_BESIDE_TABLES = 1;
const SPARE_ROWS = 2;
const HEADER_ROWS = 3;

/** The sheet of prose: each part has its name on its first row and one paragraph on each of its rows. */
export function proseSheet(report: Report, proseFrom?: number): Sheet {
  const instruction = TEXT.instruction + (proseFrom === undefined ? '' : TEXT.fromLastYear(proseFrom));
  const cells: Cell[] = [
    { row: 0, column: 0, style: 'title', value: textValue(TEXT.title) },
    { row: 1, column: 0, style: 'hint', value: textValue(instruction) },
    ...TEXT.headers.map(
      (header, column): Cell => ({ row: 2, column, style: 'columnHeader', value: textValue(header) }),
    ),
  ];
  const rowHeights = new Map([
    [0, ROW_HEIGHT + LINE_POINTS / 2],
    [1, ROW_HEIGHT],
    [2, ROW_HEIGHT],
  ]);
  let row = HEADER_ROWS;
  for (const [label, key] of partsOf(report)) {
    for (const [index, paragraph] of paragraphsOf(report[key] ?? '', LEAST_ROWS[key]).entries()) {
      cells.push(
        { row, column: 0, style: 'proseLabel', value: textValue(index === 0 ? label : '') },
        { row, column: 1, style: 'prose', value: textValue(paragraph) },
      );
      rowHeights.set(row, Math.max(ROW_HEIGHT, (linesOf(paragraph, TEXT_WIDTH) + 0.5) * LINE_POINTS));
      row += 1;
    }
  }
  const last = { row: row - 1, column: 1 };
  return {
    ...formSheets.prose,
    content: { first: { row: HEADER_ROWS, column: 0 }, last },
    cells,
    merges: [0, 1].map((index) => ({ first: { row: index, column: 0 }, last: { row: index, column: 1 } })),
    columnWidths: [LABEL_WIDTH, TEXT_WIDTH],
    rowHeights,
    freezeAt: { row: HEADER_ROWS, column: 0 },
    validations: [],
    alarms: [],
    printTitleRows: [2, 2],
    printArea: { first: { row: 0, column: 0 }, last },
    isProtected: true,
  };
}

function partsOf({ edition }: Report): readonly (readonly [label: string, key: ProseField])[] {
  return proseFields.map((key) => [
    key === 'preamble' ? FORM_PREAMBLE_LABEL : proseHeading(editionSpec(edition), key),
    key,
  ]);
}

function paragraphsOf(prose: string, leastRows: number | undefined): readonly string[] {
  if (prose === '' && leastRows === undefined) return new Array<string>(LEAST_BESIDE_TABLES).fill('');
  const paragraphs = prose === '' ? [] : prose.split('\n');
  const spare = Math.max(SPARE_ROWS, (leastRows ?? 0) - paragraphs.length);
  return [...paragraphs, ...new Array<string>(spare).fill('')];
}
