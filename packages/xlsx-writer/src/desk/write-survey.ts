import type { Survey } from '@xxgk/collection';
import { zipParts } from '@xxgk/container';
import { removeForbiddenCharacters, type WriterResult } from '@xxgk/document';
import { columnLetters } from '../cell-reference.js';
import { styleBook } from '../parts/style-book.js';
import { workbookParts } from '../parts/workbook.js';
import { worksheetPart } from '../parts/worksheet.js';
import type { Sheet } from '../sheet.js';
import { PLAIN_FIRST_ROW, type PlainColumn, type PlainValue, plainTableSheet } from './plain-table.js';

const NUMBER: Pick<PlainColumn, 'style'> = { style: 'checkNumber' };
/** From here on the rule about likeness speaks, percent. */
const ALIKE = 60;
/** Bars of the chart: more are not told apart. */
const MOST_BARS = 25;
const CHART_ROWS = 34;
const CHART_COLUMNS = 9;
const TEXT = {
  title: (year: number, what: string) => `${year}年政府信息公开工作年度报告　${what}`,
  figures: '数据对照',
  ranking: '新收申请排名',
  outliers: '突出的数',
  matrix: '文字雷同',
  passages: '雷同文字',
  figuresRemark: '名次按数的大小，相同的并列；上年、增减栏空白的，没有上年的报告。',
  rankingRemark: (organs: number) => `图中为前${organs}个单位。`,
  outliersRemark: '与其他单位或上年相差很大的数，请核对是否填报有误；属实的不必改动。',
  matrixRemark: `每格为左边单位的文字与上边单位相同的百分比（总体情况、存在的主要问题两部分取大的），${ALIKE}以上的标出；数字、机关名称和书名号内的名称不计。`,
  passagesRemark: '相同的文字较多、不像巧合的，每个单位每部分列出最相近的三份和本单位上年的。',
} as const;

/**
 * Writes the survey of many reports (.xlsx): figures with ranks and changes, a ranking with a chart, what stands out, the
 * likeness of all prose and the passages. Same input, same bytes.
 */
export function writeSurvey(given: Survey): WriterResult {
  const { data: input, findings } = removeForbiddenCharacters(given);
  const sheets = [
    figuresSheet(input),
    rankingSheet(input),
    outliersSheet(input),
    matrixSheet(input),
    passagesSheet(input),
  ];
  const styles = styleBook();
  const parts = sheets.map((sheet, index) => worksheetPart(sheet, index === 0, styles));
  return { bytes: zipParts(workbookParts(sheets, parts, styles.part())), findings };
}

function figuresSheet({ year, figures }: Survey): Sheet {
  const { measures, organs } = figures;
  return plainTableSheet({
    name: TEXT.figures,
    definedName: 'xxgk_survey_figures',
    title: TEXT.title(year, TEXT.figures),
    remark: TEXT.figuresRemark,
    columns: [
      { header: '序号', width: 6, ...NUMBER },
      { header: '单位', width: 30 },
      ...measures.flatMap(({ label }) =>
        [label, '名次', '上年', '增减'].map((header, index) => ({
          header: index === 0 ? header : `${label}\n${header}`,
          width: 10,
          ...NUMBER,
        })),
      ),
    ],
    rows: organs.map(({ name, figures: own }, index) => [index + 1, name, ...own.flatMap(figureValues)]),
    frozenColumns: 2,
    isWide: true,
  });
}

type Figure = Survey['figures']['organs'][number]['figures'][number];

function figureValues({ value, rank, lastYear }: Figure): readonly PlainValue[] {
  return [value, rank, lastYear ?? '', lastYear === undefined ? '' : value - lastYear];
}

function rankingSheet({ year, figures }: Survey): Sheet {
  const ranked = figures.organs
    .flatMap(({ name, figures: [first] }) => (first === undefined ? [] : [{ name, ...first }]))
    .toSorted((a, b) => a.rank - b.rank);
  const bars = Math.min(MOST_BARS, ranked.length);
  const column = (index: number) => ({
    first: { row: PLAIN_FIRST_ROW, column: index },
    last: { row: PLAIN_FIRST_ROW + Math.max(0, bars - 1), column: index },
  });
  const hasLastYear = ranked.some(({ lastYear }) => lastYear !== undefined);
  const sheet = plainTableSheet({
    name: TEXT.ranking,
    definedName: 'xxgk_survey_ranking',
    title: TEXT.title(year, TEXT.ranking),
    remark: TEXT.rankingRemark(bars),
    columns: [
      { header: '名次', width: 6, ...NUMBER },
      { header: '单位', width: 30 },
      { header: `${year}年`, width: 10, ...NUMBER },
      { header: `${year - 1}年`, width: 10, ...NUMBER },
      { header: '增减', width: 10, ...NUMBER },
    ],
    rows: ranked.map(({ name, value, rank, lastYear }) => [
      rank,
      name,
      value,
      lastYear ?? '',
      lastYear === undefined ? '' : value - lastYear,
    ]),
  });
  if (bars === 0) return sheet;
  const series = [
    { name: `${year}年`, values: column(2) },
    ...(hasLastYear ? [{ name: `${year - 1}年`, values: column(3) }] : []),
  ];
  const first = { row: PLAIN_FIRST_ROW - 1, column: 6 };
  const last = { row: first.row + CHART_ROWS, column: first.column + CHART_COLUMNS };
  return { ...sheet, chart: { title: TEXT.ranking, categories: column(1), series, place: { first, last } } };
}

function outliersSheet({ year, figures }: Survey): Sheet {
  return plainTableSheet({
    name: TEXT.outliers,
    definedName: 'xxgk_survey_outliers',
    title: TEXT.title(year, TEXT.outliers),
    remark: TEXT.outliersRemark,
    columns: [
      { header: '单位', width: 30 },
      { header: '项目', width: 18 },
      { header: '数', width: 10, ...NUMBER },
      { header: '突出之处', width: 44 },
    ],
    rows: figures.outliers.map(({ organ, measure, value, reason }) => [organ, measure, value, reason]),
  });
}

function matrixSheet({ year, likeness }: Survey): Sheet {
  const { organs, shares, withLastYear } = likeness;
  const sheet = plainTableSheet({
    name: TEXT.matrix,
    definedName: 'xxgk_survey_likeness',
    title: TEXT.title(year, TEXT.matrix),
    remark: TEXT.matrixRemark,
    columns: [
      { header: '单位', width: 30 },
      { header: '与本单位上年', width: 8, ...NUMBER },
      ...organs.map((name) => ({ header: name, width: 8, ...NUMBER })),
    ],
    rows: organs.map((name, row) => {
      const last = withLastYear[row];
      const own = shares[row] ?? [];
      return [
        name,
        last === undefined ? '' : percent(last),
        ...own.map((share, column) => (column === row ? '' : percent(share))),
      ];
    }),
    frozenColumns: 2,
    isWide: true,
  });
  if (organs.length === 0) return sheet;
  const first = { row: PLAIN_FIRST_ROW, column: 1 };
  const cell = `${columnLetters(first.column)}${first.row + 1}`;
  return {
    ...sheet,
    alarms: [
      {
        ranges: [{ first, last: sheet.content.last }],
        formula: `AND(ISNUMBER(${cell}),${cell}>=${ALIKE})`,
      },
    ],
  };
}

function percent(share: number): PlainValue {
  const whole = Math.round(share * 100);
  return whole === 0 ? '' : whole;
}

function passagesSheet({ year, likeness }: Survey): Sheet {
  return plainTableSheet({
    name: TEXT.passages,
    definedName: 'xxgk_survey_passages',
    title: TEXT.title(year, TEXT.passages),
    remark: TEXT.passagesRemark,
    columns: [
      { header: '单位', width: 28 },
      { header: '部分', width: 24 },
      { header: '与哪份报告相同', width: 34 },
      { header: '相同\n（%）', width: 8, ...NUMBER },
      { header: '相同的文字', width: 90 },
    ],
    rows: likeness.passages.map(({ organ, other, otherYear, section, share, sentences }) => [
      organ,
      section,
      `${other}${otherYear === year ? '' : `${otherYear}年`}`,
      Math.round(share * 100),
      sentences.join('\n'),
    ]),
    frozenColumns: 1,
  });
}
