import { defineFinding } from '@xxgk/document';

/** A formula whose stored result is wrong. */
export const formulaResult = defineFinding({
  id: 'reader/formula-result',
  severity: 'warning',
  demand: { 'zh-CN': '公式保存的结果与单元格相加一致', en: 'the stored result of a sum is its sum' },
  source: 'practice: 其他程序写入单元格后不重算公式',
  why: {
    'zh-CN': '表格程序没有重算，合计是旧的。',
    en: 'The program that saved the file did not compute it again.',
  },
  remedy: {
    'zh-CN': '用 Excel 或 WPS 打开，重算后保存。',
    en: 'Open the file in Excel, compute it and save it again.',
  },
  text: {
    'zh-CN': (sheet: string, cell: string, stored: string, computed: string) => ({
      message: `工作表“${sheet}”${cell}的公式保存的结果是${stored}，按各单元格相加应为${computed}，已采用${computed}。`,
      hint: '请用 Excel 或 WPS 打开，核对后重新保存。',
    }),
    en: (sheet, cell, stored, computed) => ({
      message: `The formula in ${cell} of “${sheet}” has ${stored} stored but adds up to ${computed}, which was taken.`,
      hint: 'Open the file in Excel, check it and save it again.',
    }),
  },
});

/** Blank cells that the form itself says are 0. */
export const blanksAsZero = defineFinding({
  id: 'reader/blanks-as-zero',
  severity: 'note',
  demand: { 'zh-CN': '空白按填表人的选择计为0', en: 'blanks count as the form says' },
  source: 'house: 填报表“基本情况”中的选择',
  why: { 'zh-CN': '漏填的也会计为0。', en: 'What was forgotten counts as 0 as well.' },
  remedy: {
    'zh-CN': '核对空白单元格，漏填的补填。',
    en: 'Look through the blank cells; fill in what was forgotten.',
  },
  text: {
    'zh-CN': (count: number) => ({
      message: `有${count}个空白单元格按表中的选择计为0。`,
      hint: '其中有应填而未填的，请补填；不想这样处理时，在“基本情况”中改选“否”。',
    }),
    en: (count) => ({
      message: `${count} blank cells count as 0, as the form says.`,
      hint: 'Fill in what is missing, or choose “否” in “基本情况”.',
    }),
  },
});

/** A sheet of the form that is not there. */
export const formSheetMissing = defineFinding({
  id: 'reader/form-sheet-missing',
  severity: 'error',
  demand: { 'zh-CN': '填报表的工作表齐全', en: 'the form has all its sheets' },
  source: 'house: 填报表的工作表',
  why: { 'zh-CN': '缺的工作表没有数据可读。', en: 'Nothing can be read of a sheet that is gone.' },
  remedy: {
    'zh-CN': '重新生成填报表，把数据粘贴进去。',
    en: 'Make a new form and paste the figures into it.',
  },
  text: {
    'zh-CN': (sheet: string) => ({
      message: `填报表中没有工作表“${sheet}”。`,
      hint: '请重新生成填报表，把数据填入或粘贴到其中。',
    }),
    en: (sheet) => ({
      message: `The form has no sheet “${sheet}”.`,
      hint: 'Make a new form with xxgk init --xlsx and fill it in.',
    }),
  },
});

/** A formula of which the file does not say what it shows. */
export const formulaUnread = defineFinding({
  id: 'reader/formula-unread',
  severity: 'error',
  demand: { 'zh-CN': '公式都有保存的结果', en: 'every formula has a stored result' },
  source: 'practice: 其他程序写入公式而不计算',
  why: {
    'zh-CN': '没有结果的公式不是空白，当作空白或0就会出错。',
    en: 'A formula without a result is not blank; to take it for nothing would be wrong.',
  },
  remedy: {
    'zh-CN': '用 Excel 或 WPS 打开，重算后保存；或直接填写数字。',
    en: 'Open the file in Excel, compute it and save it again, or type the value.',
  },
  text: {
    'zh-CN': (place: string, formula: string) => ({
      message: `${place}是公式（${formula}），文件中没有算出的结果，没有读取。`,
      hint: '请用 Excel 或 WPS 打开，重算后保存再试；或直接填写。',
    }),
    en: (place, formula) => ({
      message: `${place} is a formula (${formula}) without a result in the file; it was not read.`,
      hint: 'Open the file in Excel, compute it and save it again, or type the value.',
    }),
  },
});

/** A row of a list that is no organ. */
export const listRowLeftOut = defineFinding({
  id: 'reader/list-row-left-out',
  severity: 'error',
  demand: { 'zh-CN': '数据表中一行一个单位', en: 'every row of a list is an organ' },
  source: 'practice: 汇总用的数据表末尾的合计、备注、签名行',
  why: {
    'zh-CN': '合计行计入汇总，每个数都会翻倍。',
    en: 'With a row of totals among the organs every sum is twice as large.',
  },
  remedy: {
    'zh-CN': '在数据表中删去该行，或移到其他工作表。',
    en: 'Delete the row from the list, or move it to another sheet.',
  },
  text: {
    'zh-CN': (row: number, name: string, kind: 'total' | 'sums' | 'compared' | 'head' | 'note') => ({
      message: `第${row}行“${name}”${
        {
          total: '是合计行',
          sums: '的各数都是其他各行之和，是合计行',
          compared: '是与往年、总数相比的行',
          head: '是重复的表头',
          note: '是说明或签名',
        }[kind]
      }，不是单位，没有计入。`,
      hint: '请在数据表中删去该行，或移到其他工作表。',
    }),
    en: (row, name, kind) => ({
      message: `Row ${row} “${name}” ${
        {
          total: 'is a row of totals',
          sums: 'holds the sums of the other rows',
          compared: 'compares with other years or totals',
          head: 'is the head once more',
          note: 'is a note or signature',
        }[kind]
      } and no organ; it was left out.`,
      hint: 'Delete the row from the list, or move it to another sheet.',
    }),
  },
});

/** A column of a list under the same head as another. */
export const listColumnRepeated = defineFinding({
  id: 'reader/list-column-repeated',
  severity: 'error',
  demand: { 'zh-CN': '数据表的表头不重复', en: 'no head of a list stands twice' },
  source: 'practice: 汇总用的数据表中复制、插入的列',
  why: {
    'zh-CN': '两列表头相同，不知道哪一列是要报的数。',
    en: 'With two columns under one head nobody knows which is meant.',
  },
  remedy: {
    'zh-CN': '核对两列，删去多余的一列。',
    en: 'Look at both and delete the one that is too many.',
  },
  text: {
    'zh-CN': (column: string, first: string) => ({
      message: `${column}列与${first}列的表头相同，只读取了${first}列。`,
      hint: '请核对，删去多余的一列后重试。',
    }),
    en: (column, first) => ({
      message: `Column ${column} has the same head as column ${first}; only ${first} was read.`,
      hint: 'Look at both and delete the one that is too many.',
    }),
  },
});

/** Columns of a list that no form has. */
export const listColumnsUnknown = defineFinding({
  id: 'reader/list-columns-unknown',
  severity: 'note',
  demand: { 'zh-CN': '数据表各列都是表式中的列', en: 'the columns of a list are those of the form' },
  source: 'practice: 各单位在数据表中另加的列',
  why: {
    'zh-CN': '另加的列不进入报告；表头写错的列也在其中。',
    en: 'They go into no report; a column whose head is misspelt is among them.',
  },
  remedy: {
    'zh-CN': '要读取的列，把表头改成表式中的列名。',
    en: 'Name the columns that are to be read as the form does.',
  },
  text: {
    'zh-CN': (columns: readonly (readonly [letters: string, head: string])[]) => ({
      message: `数据表中这些列不是表式中的列，没有读取：${columns
        .map(([letters, head]) => `${letters}列${head === '' ? '（没有表头）' : `“${head}”`}`)
        .join('、')}。`,
      hint: '请核对；要读取的，把表头改成表式中的列名后重试。',
    }),
    en: (columns) => ({
      message: `These columns of the list are none of the form and were not read: ${columns
        .map(([letters, head]) => (head === '' ? `${letters} (no head)` : `${letters} “${head}”`))
        .join(', ')}.`,
      hint: 'Check them; name those that are to be read as the form does.',
    }),
  },
});

/** Words that a person put beside the report: a comment on a cell, or a note outside of the form. */
export const cellRemark = defineFinding({
  id: 'reader/cell-remark',
  severity: 'note',
  demand: {
    'zh-CN': '批注和表外的说明由人看过',
    en: 'comments and notes outside of the form are looked at',
  },
  source: 'house: 填表人写的批注和表外说明',
  why: {
    'zh-CN': '批注和写在表外的文字不是报告的内容，没有读入，但可能说明了数据的来由。',
    en: 'Comments and words outside of the form are no part of the report, but may say what its figures mean.',
  },
  remedy: {
    'zh-CN': '应写入报告的，移到表内或文字部分；其余的看过即可。',
    en: 'Move what belongs into the report; the rest needs only be seen.',
  },
  text: {
    'zh-CN': (place: string, words: string, isComment: boolean) => ({
      message: `${place}${isComment ? '有批注' : '在表外写有'}“${words}”，没有读入报告。`,
      hint: '应写入报告的，请移到表内或文字部分。',
    }),
    en: (place, words, isComment) => ({
      message: `${place} has ${isComment ? 'a comment' : 'words outside of the form'}: “${words}”; it is no part of the report.`,
      hint: 'Move what belongs into the report.',
    }),
  },
});

/** Rows or columns that the sheet hides and that were read all the same. */
export const hiddenCells = defineFinding({
  id: 'reader/cells-hidden',
  severity: 'warning',
  demand: { 'zh-CN': '表格中没有隐藏的行和列', en: 'a sheet hides no rows and columns' },
  source: 'house: 隐藏的行、列和筛选掉的行，打开文件的人看不到',
  why: {
    'zh-CN': '看不到的数据也会计入报告和汇总。',
    en: 'What nobody sees is counted in reports and sums.',
  },
  remedy: {
    'zh-CN': '取消隐藏和筛选，核对后把不算数的删除。',
    en: 'Show them, look, and delete what does not count.',
  },
  text: {
    'zh-CN': (sheet: string, rows: readonly number[], columns: readonly string[]) => ({
      message: `工作表“${sheet}”隐藏了${[...lines('第', rows, '行'), ...lines('', columns, '列')].join('和')}，其中的内容照样读取了。`,
      hint: '请取消隐藏或筛选后核对；不算数的请删除。',
    }),
    en: (sheet, rows, columns) => ({
      message: `The sheet “${sheet}” hides ${[...lines('row ', rows, ''), ...lines('column ', columns, '')].join(' and ')}; what stands there was read all the same.`,
      hint: 'Show them, look, and delete what does not count.',
    }),
  },
});

function lines(before: string, names: readonly (number | string)[], after: string): readonly string[] {
  return names.length === 0 ? [] : [`${before}${names.join('、')}${after}`];
}

/** A sheet that is hidden as a whole and was not read. */
export const hiddenSheet = defineFinding({
  id: 'reader/sheet-hidden',
  severity: 'warning',
  demand: { 'zh-CN': '报告的内容不在隐藏的工作表中', en: 'no part of a report stands in a hidden sheet' },
  source: 'house: 隐藏的工作表多为底稿或选项',
  why: { 'zh-CN': '隐藏的工作表没有读取。', en: 'Hidden sheets are not read.' },
  remedy: { 'zh-CN': '需要读取的，取消隐藏后保存。', en: 'Show the sheet and save, if it is to be read.' },
  text: {
    'zh-CN': (sheet: string) => ({
      message: `工作表“${sheet}”是隐藏的，没有读取。`,
      hint: '其中有报告内容的，请取消隐藏后保存，再读取一次。',
    }),
    en: (sheet) => ({
      message: `The sheet “${sheet}” is hidden and was not read.`,
      hint: 'Show it and save, if it is part of the report.',
    }),
  },
});
