import { defineFinding } from '@xxgk/document';

const FORMS = '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件';
const CHECK_CELL = {
  'zh-CN': '请在原文件中核对该单元格，补填后重试。',
  en: 'Check the cell in the source and fill it in.',
};

/** A figure for which the file has no cell. */
export const figureMissing = defineFinding({
  id: 'reader/figure-missing',
  severity: 'error',
  demand: {
    'zh-CN': '官方格式的每个数据在文件中都有单元格',
    en: 'each figure of the form has a cell in the file',
  },
  source: FORMS,
  why: { 'zh-CN': '缺数据的报告不能报送。', en: 'A report that lacks figures cannot be submitted.' },
  remedy: {
    'zh-CN': '在原文件或读取结果中补填该数据。',
    en: 'Fill the figure in, in the source or in what was read.',
  },
  text: {
    'zh-CN': (where: string) => ({ message: `没有找到数据：${where}。`, hint: CHECK_CELL['zh-CN'] }),
    en: (where) => ({ message: `No figure was found for ${where}.`, hint: CHECK_CELL.en }),
  },
});

/** Several rows that the table in the file does not have. */
export const rowsMissing = defineFinding({
  id: 'reader/rows-missing',
  severity: 'error',
  demand: {
    'zh-CN': '官方格式的每一行在文件的表格中都有',
    en: 'the table in the file has each row of the form',
  },
  source: FORMS,
  why: { 'zh-CN': '缺行的表格不能报送。', en: 'A table that lacks rows cannot be submitted.' },
  remedy: {
    'zh-CN': '核对原文件中的表格是否完整，补填缺少的行。',
    en: 'Check whether the table in the source is whole; fill in the rows that are missing.',
  },
  text: {
    'zh-CN': (heading: string, labels: readonly string[], count: number) => ({
      message: `“${heading}”的表格中没有找到${labels.map((label) => `“${label}”`).join('')}${count > labels.length ? '等' : ''}${count}行，这些行的数据留空。`,
      hint: '请核对原文件中的表格是否完整；补填后重试。',
    }),
    en: (heading, labels, count) => ({
      message: `The table of “${heading}” lacks ${count} rows (${labels.join('; ')}${count > labels.length ? '; …' : ''}); their figures are left blank.`,
      hint: 'Check whether the table in the source is whole, and fill them in.',
    }),
  },
});

/** Words where a figure belongs. */
export const figureUnreadable = defineFinding({
  id: 'reader/figure-unreadable',
  severity: 'error',
  demand: { 'zh-CN': '数据单元格只写数字', en: 'cells of figures hold numbers alone' },
  source: 'practice: 各级测评标记非数字单元格',
  why: {
    'zh-CN': '“/”“无”等文字是0还是未统计，程序不能替人判断。',
    en: 'Whether words such as “/” or “无” mean 0 or nothing known, no program can tell.',
  },
  remedy: {
    'zh-CN': '没有发生的填0，其余填实际数据。',
    en: 'Write 0 where nothing happened, else the number.',
  },
  text: {
    'zh-CN': (where: string, text: string, place: string) => ({
      message: `${where}的“${text}”不是数字，没有读取（${place}）。`,
      hint: CHECK_CELL['zh-CN'],
    }),
    en: (where, text, place) => ({
      message: `${where}: “${text}” is no number and was not read (${place}).`,
      hint: CHECK_CELL.en,
    }),
  },
});

/** A dash for 规章 of an organ that makes none. */
export const figureNotApplicable = defineFinding({
  id: 'reader/figure-not-applicable',
  severity: 'warning',
  demand: {
    'zh-CN': '没有规章制定权的机关，规章一行填0',
    en: 'an organ that makes no rules writes 0 for them',
  },
  source: 'practice: 没有规章制定权的机关常填“/”',
  why: {
    'zh-CN': '“/”不能参加计算和汇总。',
    en: 'A dash can be neither checked nor added up.',
  },
  remedy: { 'zh-CN': '改填0。', en: 'Write 0.' },
  text: {
    'zh-CN': (where: string, text: string, place: string) => ({
      message: `${where}填的是“${text}”（${place}），多表示本机关没有规章制定权；按原文保留。`,
      hint: '没有的请填0。',
    }),
    en: (where, text, place) => ({
      message: `${where}: “${text}” (${place}), which mostly means that the organ makes no rules; it was kept.`,
      hint: 'Write 0 for none.',
    }),
  },
});

/** One of the three tables is not there. */
export const tableMissing = defineFinding({
  id: 'reader/table-missing',
  severity: 'error',
  demand: { 'zh-CN': '文件有官方格式的三张统计表', en: 'the file has the three tables of the form' },
  source: FORMS,
  why: {
    'zh-CN': '表格缺失，或是图片而读不出文字时，整张表都没有数据。',
    en: 'Where a table is missing or a picture, none of its figures can be read.',
  },
  remedy: { 'zh-CN': '补上表格，或在读取结果中填入数据。', en: 'Add the table, or fill its figures in.' },
  text: {
    'zh-CN': (heading: string) => ({
      message: `没有找到“${heading}”的表格，全部数据留空。`,
      hint: '请核对原文件中该表是否缺失，或是图片；补填后重试。',
    }),
    en: (heading) => ({
      message: `The table of “${heading}” was not found; all its figures are blank.`,
      hint: 'Check whether the source lacks it or shows it as a picture; fill it in.',
    }),
  },
});

/** Cells with nothing in them. */
export const cellsBlank = defineFinding({
  id: 'reader/cells-blank',
  severity: 'note',
  demand: {
    'zh-CN': '每个单元格都填数字，没有的填0',
    en: 'each cell holds a number, 0 where nothing happened',
  },
  source: 'practice: 各级测评标记空白单元格',
  why: { 'zh-CN': '空白看不出是0还是漏填。', en: 'A blank cell does not tell 0 from forgotten.' },
  remedy: { 'zh-CN': '没有发生的填0，漏填的补填。', en: 'Write 0 where nothing happened; fill in the rest.' },
  text: {
    'zh-CN': (heading: string, count: number) => ({
      message: `“${heading}”的表格有${count}个空白单元格，按空白保留，没有当作0。`,
      hint: '空白都表示没有发生的，请一并填0；漏填的请补填。',
    }),
    en: (heading, count) => ({
      message: `The table of “${heading}” has ${count} blank cells; they were kept blank, not taken for 0.`,
      hint: 'If they all mean none, fill 0 into all of them; else fill in what was forgotten.',
    }),
  },
});
