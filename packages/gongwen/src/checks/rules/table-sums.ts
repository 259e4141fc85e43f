import { type BlockOf, placeCells } from '@xxgk/document';
import { lineAt } from '../../gongwen.js';
import { brokenSums } from '../broken-sums.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** Totals of tables are the sums of their rows. @rule house: 表内数字自洽 */
export const tableSums = defineGongwenRule({
  id: 'gongwen/table-sums',
  severity: 'warning',
  demand: { 'zh-CN': '表中“合计”等于各项之和', en: 'Totals of tables are the sums of their rows' },
  source: 'house: 表内数字自洽',
  why: {
    'zh-CN': '合计与各项不符，读者不知道以哪个为准。',
    en: 'Where they differ nobody knows which counts.',
  },
  remedy: { 'zh-CN': '核对各项和合计。', en: 'Check the figures and the total.' },
  example: { wrong: '3、4，合计8', right: '3、4，合计7' },
  text: {
    'zh-CN': (line: number, head: string, total: string, sum: string) => ({
      message: `第${line}行的表格“${head}”合计为${total}，各项之和为${sum}。`,
      hint: '请核对各项和合计。',
    }),
    en: (line, head, total, sum) => ({
      message: `The table on line ${line}: the total of "${head}" is ${total}, its rows add up to ${sum}.`,
      hint: 'Check the figures and the total.',
    }),
  },
  check: ({ gongwen: { body, attachments, source } }, report) => {
    const tables = [...body, ...attachments.flatMap(({ blocks }) => blocks)].flatMap(({ block, start }) =>
      block.type === 'table' ? [{ texts: textsOf(block), start }] : [],
    );
    return tables.flatMap(({ texts, start }) =>
      brokenSums(texts).map(({ head, total, sum }) =>
        report(
          { range: { start, end: start + 1 }, actual: total, expected: sum },
          lineAt(source, start),
          head,
          String(total),
          String(sum),
        ),
      ),
    );
  },
});

/** One row of heads, the lowest of each column, and the rows below; a merged cell has its words in its first place. */
function textsOf(table: BlockOf<'table'>): readonly (readonly string[])[] {
  const { columnWeights, headerRowCount, rows } = table;
  const grid = rows.map(() => columnWeights.map(() => ''));
  const heads = columnWeights.map(() => '');
  for (const { cell, row, column } of placeCells(table)) {
    const line = row < headerRowCount ? heads : grid[row];
    if (line !== undefined) line[column] = cell.text;
  }
  return [heads, ...grid.slice(headerRowCount)];
}
