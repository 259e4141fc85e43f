import { words } from '@xxgk/document';
import { describeFigure, type FigureSpec, figureAt, figureSpecs, impliedTotal, partsOf } from '@xxgk/model';
import { defineRule } from '../rule.js';
import { figuresInWords } from '../support/figures-in-words.js';

const text = words({
  'zh-CN': {
    fillIn: (where: string, value: number) => `${where}填写${value}`,
    fillInAll: (count: number) => `${count}个空白单元格都填0`,
    compute: (count: number) => `填写${count}个总计`,
  },
  en: {
    fillIn: (where, value) => `write ${value} into ${where}`,
    fillInAll: (count) => `write 0 into ${count} blank cells`,
    compute: (count) => `fill in ${count} totals`,
  },
});

/** The places, how many cells, the value where it is one total, and whether all are totals that can be computed. */
type BlankFacts = readonly [where: string, count: number, value: number | undefined, areTotals: boolean];

/** @rule practice: evaluators flag blank cells; the form wants 0 */
export const figuresBlank = defineRule<BlankFacts>({
  id: 'figures/blank',
  severity: 'warning',
  demand: { 'zh-CN': '表格不留空白，没有的填0', en: 'No cell is blank; 0 stands for none' },
  source: 'practice: 各级测评标记空白单元格',
  why: {
    'zh-CN': '空白格分不清是没有还是漏填，各级测评都作为问题指出。总计空白时，程序按表内数据计算。',
    en: 'A blank does not tell none from forgotten; evaluators flag it. Blank totals can be computed.',
  },
  remedy: {
    'zh-CN': '没有的填0；总计可自动填写。',
    en: 'Write 0 for none; totals can be filled in automatically.',
  },
  example: { wrong: '行政许可：（空白）', right: '行政许可：0' },
  text: {
    'zh-CN': (where, count, value, areTotals) => ({
      message: count === 1 ? `${where}为空白。` : `${where}为空白，共${count}格。`,
      hint: hintInChinese(value, areTotals),
    }),
    en: (where, count, value, areTotals) => ({
      message: count === 1 ? `${where} is blank.` : `${count} cells are blank: ${where}.`,
      hint:
        value === undefined
          ? areTotals
            ? 'They are totals, which can be filled in automatically.'
            : 'Write 0 for none.'
          : `By the other figures it is ${value}.`,
    }),
  },
  check: (context, report) => {
    const { report: tree, edition, language } = context;
    const given = figureSpecs(edition).filter(({ path }) => figureAt(tree, path) !== undefined);
    const blank = given.filter(({ path }) => figureAt(tree, path) === null);
    const computed = new Map(
      blank.flatMap(({ path }) => {
        const value = impliedTotal(tree, edition, path);
        const hasParts = partsOf(edition, path)?.some((part) => (figureAt(tree, part) ?? null) !== null);
        return value === undefined || hasParts !== true ? [] : [[path, value] as const];
      }),
    );
    const groups = [
      blank.filter(({ path }) => computed.has(path)),
      blank.filter(({ path }) => !computed.has(path)),
    ];
    return groups.flatMap((specs, index) => {
      const [first] = specs;
      if (first === undefined) return [];
      const areTotals = index === 0;
      const value = specs.length === 1 ? computed.get(first.path) : undefined;
      const where =
        specs.length === 1 ? describeFigure(edition, first) : figuresInWords(specs, given, edition, language);
      const fix = {
        title: titleOf(specs, where, areTotals, value),
        safe: areTotals,
        edits: specs.map(editOf),
      };
      const place = {
        path: first.path.split('.'),
        where,
        fix,
        ...(value === undefined ? {} : { expected: value }),
      };
      return [report(place, where, specs.length, value, areTotals)];
    });

    function titleOf(specs: readonly FigureSpec[], where: string, areTotals: boolean, value = 0): string {
      const t = text(language);
      if (specs.length === 1) return t.fillIn(where, value);
      return areTotals ? t.compute(specs.length) : t.fillInAll(specs.length);
    }

    function editOf({ path }: FigureSpec) {
      return { path: path.split('.'), value: computed.get(path) ?? 0 };
    }
  },
});

function hintInChinese(value: number | undefined, areTotals: boolean): string {
  if (value !== undefined) return `按表内数据计算为${value}。`;
  return areTotals ? '这些总计可按表内数据自动填写。' : '没有的请填0，不要留空。';
}
