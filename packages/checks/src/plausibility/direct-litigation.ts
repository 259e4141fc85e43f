import { describeFigure, figureAt, figureSpecs, figureValue } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** Report year from which a refusal must be brought to 行政复议 before a court. */
const FIRST_YEAR = 2024;
const DIRECT = 'proceedings.litigationDirect.total';
const AFTER = 'proceedings.litigationAfterReconsideration.total';

/** @rule 《行政复议法》（2023年修订）第二十三条, in force since 2024-01-01 */
export const directLitigation = defineRule({
  id: 'proceedings/direct-litigation',
  severity: 'warning',
  demand: {
    'zh-CN': '2024年度起，未经复议直接起诉一般不多于复议后起诉',
    en: 'From 2024 few cases go to court without reconsideration',
  },
  source: '《行政复议法》（2023年修订）第二十三条；house: 按数量多少提示',
  why: {
    'zh-CN': '自2024年1月1日起，对不予公开不服的应当先申请行政复议。直接起诉反而更多，多半是填错了栏。',
    en: 'Since 2024 refusals go to reconsideration first; more direct cases than others suggest a wrong column.',
  },
  remedy: {
    'zh-CN': '逐案核对是否经过复议；属于其他情形（如逾期不答复）直接起诉的，可接受并写明理由。',
    en: 'Check each case; accept the warning with a reason where direct litigation was allowed.',
  },
  example: { wrong: '2024年度：直接起诉8，复议后起诉1', right: '2024年度：直接起诉1，复议后起诉8' },
  text: {
    'zh-CN': (where: string, direct: number, after: number) => ({
      message: `${where}为${direct}，多于复议后起诉的${after}；2024年起对不予公开不服的应先申请复议。`,
      hint: '请逐案核对是否填错栏；属实的，可接受这条警告并写明理由。',
    }),
    en: (where, direct, after) => ({
      message: `${where} is ${direct}, more than the ${after} after reconsideration, which comes first since 2024.`,
      hint: 'Check each case for a wrong column.',
    }),
  },
  check: ({ report: tree, edition }, report) => {
    const direct = figureValue(figureAt(tree, DIRECT)) ?? 0;
    const after = figureValue(figureAt(tree, AFTER)) ?? 0;
    const spec = figureSpecs(edition).find(({ path }) => path === DIRECT);
    if (spec === undefined || tree.year < FIRST_YEAR || direct <= after) return [];
    const where = describeFigure(edition, spec);
    return [report({ path: DIRECT.split('.'), where, actual: direct }, where, direct, after)];
  },
});
