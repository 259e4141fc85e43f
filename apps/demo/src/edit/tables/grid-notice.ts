import { words } from '@xxgk/document';
import type { PlacedBlock } from './place-block.js';
import type { Written } from './write-cells.js';

/** What was done to a table, in words. */
export const gridNotice = words({
  'zh-CN': {
    selected: (rows: number, columns: number) => `已选${rows}行${columns}列`,
    copied: (count: number) => `已复制${count}个单元格。`,
    cleared: (count: number) => `已清空${count}个单元格。`,
    filledIn: (count: number) => `已填充${count}个单元格。`,
    zeros: (count: number) => (count === 0 ? '没有空白单元格。' : `${count}个空白单元格已填0。`),
    pasted: (
      { cells, beyond, isByNames }: PlacedBlock,
      { words: notNumbers, totals }: Omit<Written, 'draft'>,
    ) =>
      [
        isByNames ? `已按行名放入${cells.length}个单元格。` : `已粘贴${cells.length}个单元格。`,
        beyond > 0 ? `${beyond}个超出表格，没有粘贴。` : '',
        notNumbers > 0 ? `${notNumbers}个不是数字，原样保留，请改正。` : '',
        totals > 0 ? `${totals}处总计与各项之和不同，按各项之和计算。` : '',
      ].join(''),
  },
  en: {
    selected: (rows, columns) => `${rows} rows, ${columns} columns selected`,
    copied: (count) => `Copied ${count} cells.`,
    cleared: (count) => `Cleared ${count} cells.`,
    filledIn: (count) => `Filled ${count} cells.`,
    zeros: (count) => (count === 0 ? 'No cell is blank.' : `Filled ${count} blank cells with 0.`),
    pasted: ({ cells, beyond, isByNames }, { words: notNumbers, totals }) =>
      [
        isByNames
          ? `Placed ${cells.length} cells by the names of their rows. `
          : `Pasted ${cells.length} cells. `,
        beyond > 0 ? `${beyond} reached beyond the table and were left out. ` : '',
        notNumbers > 0 ? `${notNumbers} are no numbers and were kept as they are; correct them. ` : '',
        totals > 0 ? `${totals} totals differed from the sum of their parts and were computed. ` : '',
      ].join(''),
  },
});
