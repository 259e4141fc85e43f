import type { Finding } from '@xxgk/document';
import { describeFigure, sectionHeading, sectionOf } from '../../report/describe-place.js';
import { type FigureSpec, figureSpecs } from '../../report/editions/figures.js';
import { figureAt } from '../../report/figure-access.js';
import { impliedTotal } from '../../report/implied-total.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';

/** @rule practice: evaluators flag blank cells; the form wants 0 */
export const figuresBlank: Rule = {
  id: 'figures/blank',
  severity: 'warning',
  demand: { 'zh-CN': '表格不留空白，没有的填0', en: 'No cell is blank; 0 stands for none' },
  source: 'practice: 各级测评标记空白单元格',
  explanation: {
    why: {
      'zh-CN': '空白格分不清是没有还是漏填，各级测评都作为问题指出。总计空白时，程序按表内数据计算。',
      en: 'A blank does not tell none from forgotten; evaluators flag it. Blank totals can be computed.',
    },
    mend: {
      'zh-CN': '没有的填0；总计可用 xxgk check --fix 自动填写。',
      en: 'Write 0 for none; xxgk check --fix fills in totals.',
    },
    example: { wrong: '行政许可：（空白）', right: '行政许可：0' },
  },
  check: (context, report) =>
    rowsOf(figureSpecs(context.edition)).flatMap(([row, specs]) => {
      const blank = specs.filter(({ path }) => figureAt(context.report, path) === null);
      const isWholeRow = specs.length > 1 && blank.length === specs.length;
      return isWholeRow
        ? [blankRow(row, specs, context, report)]
        : blank.map((spec) => blankCell(spec, context, report));
    }),
};

/** The figures by the path of their row. */
function rowsOf(specs: readonly FigureSpec[]): readonly (readonly [string, readonly FigureSpec[]])[] {
  const rows = new Map<string, FigureSpec[]>();
  for (const spec of specs) {
    const row = spec.path.slice(0, spec.path.lastIndexOf('.'));
    rows.set(row, [...(rows.get(row) ?? []), spec]);
  }
  return [...rows];
}

/** A row without any figure is one fault, not seven. */
function blankRow(
  row: string,
  specs: readonly FigureSpec[],
  { edition, messages }: CheckContext,
  report: RuleReporter,
): Finding {
  const [first] = specs;
  const where =
    first === undefined
      ? row
      : `${sectionHeading(sectionOf(edition, first.table))}${messages.separator}“${first.rowLabel}”`;
  return report({
    path: row.split('.'),
    where,
    ...messages.figures.blankRow(where),
    fix: {
      title: messages.figures.fillIn(where, 0),
      safe: false,
      edits: specs.map(({ path }) => ({ path: path.split('.'), value: 0 })),
    },
  });
}

/** Filling in a computed total changes nothing that a person wrote; a 0 may hide a figure that was forgotten. */
function blankCell(spec: FigureSpec, context: CheckContext, report: RuleReporter): Finding {
  const { messages } = context;
  const where = describeFigure(context.edition, spec, messages);
  const expected = impliedTotal(context.report, context.edition, spec.path);
  const path = spec.path.split('.');
  return report({
    path,
    where,
    ...(expected === undefined ? {} : { expected }),
    ...messages.figures.blank(where, expected),
    fix: {
      title: messages.figures.fillIn(where, expected ?? 0),
      safe: expected !== undefined,
      edits: [{ path, value: expected ?? 0 }],
    },
  });
}
