import { describeFigure, figureAt, figureSpecs, figureValue } from '@xxgk/model';
import { defineRule } from '../rule.js';

const RECEIVED = 'applications.newlyReceived.total';
const HANDLED = 'applications.results.total.total';
/** One or two applications that came in late in December may all be carried forward. */
const FEW = 2;

/** @rule house: an organ that received applications has normally answered some within the year */
export const noneHandled = defineRule({
  id: 'applications/none-handled',
  severity: 'warning',
  demand: {
    'zh-CN': '收到申请的，当年一般有办理结果',
    en: 'Where applications came in, some were handled',
  },
  source: 'house: 办理期限为20个工作日，全部结转下年度极少见',
  why: {
    'zh-CN': '新收申请在三件以上而办理结果总计为0，多半是第三项漏填，把全部申请填进了结转。',
    en: 'Three or more applications and none handled: most likely the outcomes were left out.',
  },
  remedy: { 'zh-CN': '核对办理结果各行是否漏填。', en: 'Check whether the outcome rows were left out.' },
  example: { wrong: '新收12，（七）总计0，结转下年度12', right: '新收12，（七）总计11，结转下年度1' },
  text: {
    'zh-CN': (where: string, received: number) => ({
      message: `${where}为0，而本年新收申请${received}件。`,
      hint: '请核对第三项“本年度办理结果”各行是否漏填。',
    }),
    en: (where, received) => ({
      message: `${where} is 0 though ${received} applications came in.`,
      hint: 'Check whether the outcome rows were left out.',
    }),
  },
  check: ({ report: tree, edition }, report) => {
    const received = figureValue(figureAt(tree, RECEIVED)) ?? 0;
    const spec = figureSpecs(edition).find(({ path }) => path === HANDLED);
    if (spec === undefined || received <= FEW || figureValue(figureAt(tree, HANDLED)) !== 0) return [];
    const where = describeFigure(edition, spec);
    return [
      report(
        {
          path: HANDLED.split('.'),
          where,
          actual: 0,
        },
        where,
        received,
      ),
    ];
  },
});
