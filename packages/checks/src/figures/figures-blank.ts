import type { Finding } from '@xxgk/document';
import { words } from '@xxgk/document';
import {
  describeFigure,
  type FigureSpec,
  figureAt,
  figureSpecs,
  impliedTotal,
  PLACE_SEPARATOR,
  sectionHeading,
  sectionOf,
} from '@xxgk/model';
import { type CheckContext, defineRule, type RuleReporter } from '../rule.js';

const text = words({
  'zh-CN': {
    fillIn: (where: string, value: number) => `${where}填写${value}`,
  },
  en: {
    fillIn: (where, value) => `write ${value} into ${where}`,
  },
});

/** @rule practice: evaluators flag blank cells; the form wants 0 */
export const figuresBlank = defineRule({
  id: 'figures/blank',
  severity: 'warning',
  demand: { 'zh-CN': '表格不留空白，没有的填0', en: 'No cell is blank; 0 stands for none' },
  source: 'practice: 各级测评标记空白单元格',
  why: {
    'zh-CN': '空白格分不清是没有还是漏填，各级测评都作为问题指出。总计空白时，程序按表内数据计算。',
    en: 'A blank does not tell none from forgotten; evaluators flag it. Blank totals can be computed.',
  },
  remedy: {
    'zh-CN': '没有的填0；总计可用 xxgk check --fix 自动填写。',
    en: 'Write 0 for none; xxgk check --fix fills in totals.',
  },
  example: { wrong: '行政许可：（空白）', right: '行政许可：0' },
  text: {
    'zh-CN': (where: string, isWholeRow: boolean, expected?: number) =>
      isWholeRow
        ? { message: `${where}整行空白。`, hint: '没有的请填0，不要留空。' }
        : {
            message: `${where}为空白。`,
            hint: expected === undefined ? '没有的请填0，不要留空。' : `按表内数据计算应为${expected}。`,
          },
    en: (where, isWholeRow, expected) =>
      isWholeRow
        ? { message: `The whole of ${where} is blank.`, hint: 'Write 0 for none.' }
        : {
            message: `${where} is blank.`,
            hint: expected === undefined ? 'Write 0 for none.' : `By the other figures it is ${expected}.`,
          },
  },
  check: (context, report) =>
    rowsOf(figureSpecs(context.edition)).flatMap(([row, specs]) => {
      const blank = specs.filter(({ path }) => figureAt(context.report, path) === null);
      const isWholeRow = specs.length > 1 && blank.length === specs.length;
      return isWholeRow
        ? [blankRow(row, specs, context, report)]
        : blank.map((spec) => blankCell(spec, context, report));
    }),
});

type BlankReporter = RuleReporter<readonly [where: string, isWholeRow: boolean, expected?: number]>;

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
  { edition, language }: CheckContext,
  report: BlankReporter,
): Finding {
  const [first] = specs;
  const where =
    first === undefined
      ? row
      : `${sectionHeading(sectionOf(edition, first.table))}${PLACE_SEPARATOR}“${first.rowLabel}”`;
  return report(
    {
      path: row.split('.'),
      where,
      fix: {
        title: text(language).fillIn(where, 0),
        safe: false,
        edits: specs.map(({ path }) => ({ path: path.split('.'), value: 0 })),
      },
    },
    where,
    true,
  );
}

/** Filling in a computed total changes nothing that a person wrote; a 0 may hide a figure that was forgotten. */
function blankCell(spec: FigureSpec, context: CheckContext, report: BlankReporter): Finding {
  const { language } = context;
  const where = describeFigure(context.edition, spec);
  const expected = impliedTotal(context.report, context.edition, spec.path);
  const path = spec.path.split('.');
  return report(
    {
      path,
      where,
      ...(expected === undefined ? {} : { expected }),
      fix: {
        title: text(language).fillIn(where, expected ?? 0),
        safe: expected !== undefined,
        edits: [{ path, value: expected ?? 0 }],
      },
    },
    where,
    false,
    expected,
  );
}
