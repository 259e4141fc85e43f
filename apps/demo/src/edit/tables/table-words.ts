import type { Language } from '@xxgk/document';

/** Sentences of the tables. */
export interface TableWords {
  readonly fillZeros: string;
  readonly help: string;
  readonly cellTools: string;
  readonly computed: string;
  readonly byHand: (sum: string) => string;
  readonly enterByHand: string;
  readonly computeAgain: string;
  readonly pasted: (count: number) => string;
  readonly pastedBeyond: (count: number) => string;
  readonly pastedWords: (count: number) => string;
  readonly pastedTotals: (count: number) => string;
  readonly filled: (count: number) => string;
  readonly legend: (year: number) => string;
  readonly lastYear: (year: number, text: string) => string;
  readonly blank: string;
  readonly change: (change: number) => string;
  readonly source: (text: string) => string;
  readonly computedCell: string;
  readonly byHandCell: string;
}

export const tableWords: Readonly<Record<Language, TableWords>> = {
  'zh-CN': {
    fillZeros: '空白处填0',
    help: '方向键、回车、Tab 移动，F2 修改，Esc 还原；可粘贴从 Excel 或 WPS 复制的一片数据。灰底的总计自动计算，选中后按 F2 改为手工填写。',
    cellTools: '当前单元格',
    computed: '总计，自动计算',
    byHand: (sum) => `总计，手工填写（各项之和为${sum}）`,
    enterByHand: '改为手工填写（F2）',
    computeAgain: '恢复自动计算（=）',
    pasted: (count) => `已粘贴${count}个单元格。`,
    pastedBeyond: (count) => `${count}个超出表格，没有粘贴。`,
    pastedWords: (count) => `${count}个不是数字，原样保留，请改正。`,
    pastedTotals: (count) => `${count}处总计与各项之和不同，按各项之和计算。`,
    filled: (count) => (count === 0 ? '没有空白单元格。' : `${count}个空白单元格已填0。`),
    legend: (year) => `小字为${year}年的数：▲比去年多，▼比去年少，＝相同`,
    lastYear: (year, text) => `${year}年：${text}`,
    blank: '空白',
    change: (change) => (change > 0 ? `增加${change}` : change < 0 ? `减少${-change}` : '相同'),
    source: (text) => `文件中的原文“${text}”，待核对`,
    computedCell: '自动计算',
    byHandCell: '手工填写的总计',
  },
  en: {
    fillZeros: 'Fill blanks with 0',
    help: 'Arrow keys, Enter and Tab move, F2 edits, Escape restores; blocks copied from Excel or WPS can be pasted. Grey totals are computed; press F2 on one to enter it by hand.',
    cellTools: 'Current cell',
    computed: 'Total, computed',
    byHand: (sum) => `Total, by hand (its parts add up to ${sum})`,
    enterByHand: 'Enter by hand (F2)',
    computeAgain: 'Compute again (=)',
    pasted: (count) => `Pasted ${count} cells. `,
    pastedBeyond: (count) => `${count} reached beyond the table and were left out. `,
    pastedWords: (count) => `${count} are no numbers and were kept as they are; correct them. `,
    pastedTotals: (count) => `${count} totals differed from the sum of their parts and were computed. `,
    filled: (count) => (count === 0 ? 'No cell is blank.' : `Filled ${count} blank cells with 0.`),
    legend: (year) => `Small: figures of ${year}; ▲ more, ▼ fewer than then, ＝ the same`,
    lastYear: (year, text) => `${year}: ${text}`,
    blank: 'blank',
    change: (change) => (change > 0 ? `up ${change}` : change < 0 ? `down ${-change}` : 'the same'),
    source: (text) => `in the file “${text}”, to be confirmed`,
    computedCell: 'computed',
    byHandCell: 'total by hand',
  },
};
