import { figureValue } from '../../report/count.js';
import { describeFigure } from '../../report/describe-place.js';
import { figureSpecs } from '../../report/editions/figures.js';
import { figureAt } from '../../report/figure-access.js';
import type { Rule } from '../rule.js';

/** Report year from which a refusal must be brought to 行政复议 before a court. */
const FIRST_YEAR = 2024;
const DIRECT = 'proceedings.litigationDirect.total';
const AFTER = 'proceedings.litigationAfterReconsideration.total';

/** @rule 《行政复议法》（2023年修订）第二十三条, in force since 2024-01-01 */
export const directLitigation: Rule = {
  id: 'proceedings/direct-litigation',
  severity: 'warning',
  demand: {
    'zh-CN': '2024年度起，未经复议直接起诉一般不多于复议后起诉',
    en: 'From 2024 few cases go to court without reconsideration',
  },
  source: '《行政复议法》（2023年修订）第二十三条；house: 按数量多少提示',
  explanation: {
    why: {
      'zh-CN': '自2024年1月1日起，对不予公开不服的应当先申请行政复议。直接起诉反而更多，多半是填错了栏。',
      en: 'Since 2024 refusals go to reconsideration first; more direct cases than others suggest a wrong column.',
    },
    mend: {
      'zh-CN': '逐案核对是否经过复议；属于其他情形（如逾期不答复）直接起诉的，可接受并写明理由。',
      en: 'Check each case; accept the warning with a reason where direct litigation was allowed.',
    },
    example: { wrong: '2024年度：直接起诉8，复议后起诉1', right: '2024年度：直接起诉1，复议后起诉8' },
  },
  check: ({ report: tree, edition, messages }, report) => {
    const direct = figureValue(figureAt(tree, DIRECT)) ?? 0;
    const after = figureValue(figureAt(tree, AFTER)) ?? 0;
    const spec = figureSpecs(edition).find(({ path }) => path === DIRECT);
    if (spec === undefined || tree.year < FIRST_YEAR || direct <= after) return [];
    const where = describeFigure(edition, spec, messages);
    const words = messages.plausibility.directLitigation(where, direct, after);
    return [report({ path: DIRECT.split('.'), where, actual: direct, ...words })];
  },
};
