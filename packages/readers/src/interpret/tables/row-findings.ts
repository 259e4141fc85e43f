import { defineFinding } from '@xxgk/document';

const FORMS = '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件';
const NOT_GUESSED = 'house: 读不准的数据留空，不猜测';

/** A row with more or fewer figures than columns. */
export const rowIncomplete = defineFinding({
  id: 'reader/row-incomplete',
  severity: 'error',
  demand: { 'zh-CN': '每一行的数据与各列一一对应', en: 'each row has one figure for each column' },
  source: NOT_GUESSED,
  why: {
    'zh-CN': '多一个或少一个数时，不能确定哪个数属于哪一列。',
    en: 'With a figure too many or too few nothing tells which belongs to which column.',
  },
  remedy: {
    'zh-CN': '在原文件中补齐该行，或在读取结果中填入。',
    en: 'Complete the row in the source, or fill it in.',
  },
  text: {
    'zh-CN': (row: string, found: number, expected: number, text: string) => ({
      message: `“${row}”一行应有${expected}个数，实有${found}个：“${text}”。不能确定的没有读取。`,
      hint: '请在原文件中核对该行。',
    }),
    en: (row, found, expected, text) => ({
      message: `The row “${row}” should hold ${expected} figures but holds ${found}: “${text}”. What is not certain was not read.`,
      hint: 'Check the row in the source.',
    }),
  },
});

/** A row whose cells were put under columns by more than their order. */
export const rowRealigned = defineFinding({
  id: 'reader/row-realigned',
  severity: 'warning',
  demand: { 'zh-CN': '每一行的单元格与表头对齐', en: 'the cells of each row stand below their headers' },
  source: NOT_GUESSED,
  why: {
    'zh-CN': '单元格错位，数据可能落到别的列。',
    en: 'Where cells are out of line, figures may land in other columns.',
  },
  remedy: { 'zh-CN': '核对该行各列数据。', en: 'Check each column of the row.' },
  text: {
    'zh-CN': (row: string, text: string, by: 'sum' | 'header') => ({
      message: `“${row}”一行的单元格有错位（“${text}”），${by === 'sum' ? '按各列之和等于总计' : '按表头位置'}对应到各列。`,
      hint: '请在原文件中核对该行。',
    }),
    en: (row, text, by) => ({
      message: `The cells of the row “${row}” are out of line (“${text}”); they were assigned ${by === 'sum' ? 'so that they add up to the total' : 'by the place of the column headers'}.`,
      hint: 'Check the row in the source.',
    }),
  },
});

/** Columns that the form does not have, such as those of last year. */
export const columnsOutside = defineFinding({
  id: 'reader/columns-outside',
  severity: 'warning',
  demand: { 'zh-CN': '三张表只有表式规定的列', en: 'the tables have the columns of the form' },
  source: FORMS,
  why: {
    'zh-CN': '另加的列（如上年数）不进入报告。',
    en: 'Columns that were added, such as those of last year, go into no report.',
  },
  remedy: {
    'zh-CN': '核对读入的是不是本年的数；另加的列在报送前删去。',
    en: 'See that the figures read are those of the year; delete what was added.',
  },
  text: {
    'zh-CN': (heading: string, rows: readonly (readonly [label: string, text: string])[], count: number) => ({
      message: `“${heading}”的表中有表式以外的列，${count}行的数没有读取：${rows
        .map(([label, text]) => `“${label}”一行的“${text}”`)
        .join('、')}${count > rows.length ? '等' : ''}。`,
      hint: '请核对读入的是不是本年的数。',
    }),
    en: (heading, rows, count) => ({
      message: `The table of “${heading}” has columns that the form does not have; figures of ${count} rows were not read: ${rows
        .map(([label, text]) => `“${text}” in “${label}”`)
        .join(', ')}${count > rows.length ? ' and others' : ''}.`,
      hint: 'See that the figures read are those of the year.',
    }),
  },
});

/** One row in two pieces. */
export const rowJoined = defineFinding({
  id: 'reader/row-joined',
  severity: 'warning',
  demand: { 'zh-CN': '一行数据不拆成两行', en: 'no row is torn in two' },
  source: NOT_GUESSED,
  why: { 'zh-CN': '分页常把一行拆开，合并可能出错。', en: 'Pages tear rows, and joining them may go wrong.' },
  remedy: { 'zh-CN': '核对该行数据。', en: 'Check the row.' },
  text: {
    'zh-CN': (row: string, text: string) => ({
      message: `“${row}”一行在原文件中被拆成两行，已合并：“${text}”。`,
      hint: '请核对该行。',
    }),
    en: (row, text) => ({
      message: `The row “${row}” is torn in two in the source; it was joined: “${text}”.`,
      hint: 'Check the row.',
    }),
  },
});

/** A row known by its neighbours alone. */
export const rowByPosition = defineFinding({
  id: 'reader/row-by-position',
  severity: 'warning',
  demand: { 'zh-CN': '每一行都有行名', en: 'each row has a label' },
  source: FORMS,
  why: { 'zh-CN': '没有行名，只能按上下行推断。', en: 'Without a label only the rows around tell.' },
  remedy: { 'zh-CN': '在原文件中补上行名，核对该行数据。', en: 'Label the row in the source and check it.' },
  text: {
    'zh-CN': (row: string, text: string) => ({
      message: `有一行没有行名（“${text}”），按上下行的位置读作“${row}”。`,
      hint: '请核对该行。',
    }),
    en: (row, text) => ({
      message: `A row without a label (“${text}”) was read as “${row}” by the rows around it.`,
      hint: 'Check the row.',
    }),
  },
});

/** One row twice, with other figures. */
export const rowRepeated = defineFinding({
  id: 'reader/row-repeated',
  severity: 'error',
  demand: { 'zh-CN': '每一行只出现一次', en: 'each row occurs once' },
  source: FORMS,
  why: { 'zh-CN': '两次的数据不同，不能确定以哪个为准。', en: 'Nothing tells which of the two counts.' },
  remedy: { 'zh-CN': '删去多余的一行。', en: 'Delete the row that does not count.' },
  text: {
    'zh-CN': (row: string, kept: string, dropped: string) => ({
      message: `“${row}”出现两次且数据不同：保留“${kept}”，没有采用“${dropped}”。`,
      hint: '请在原文件中核对以哪一行为准。',
    }),
    en: (row, kept, dropped) => ({
      message: `The row “${row}” occurs twice with other figures: “${kept}” was kept, “${dropped}” was not.`,
      hint: 'Check in the source which one counts.',
    }),
  },
});
