import type { Rule } from '../rule.js';
import { speaksOf } from './accept.js';

/** @rule house: a sum that does not add up is not a matter of opinion */
export const errorAccepted: Rule = {
  id: 'accepted/error',
  severity: 'warning',
  demand: { 'zh-CN': '错误应当改正，不能只接受', en: 'Errors are mended, not accepted' },
  source: 'house: 勾稽关系不成立没有正当理由',
  explanation: {
    why: {
      'zh-CN': '警告可以有正当理由，错误没有。接受了的错误仍会列出；加 --strict 时照样算错误。',
      en: 'Warnings may have good reasons, errors have none. They stay listed, and count with --strict.',
    },
    mend: {
      'zh-CN': '改正错误，删去对应的 accepted 条目。',
      en: 'Mend the error and remove the entry from accepted.',
    },
    example: {
      wrong: 'accepted: [{ rule: applications/balance, where: …, reason: 上级要求 }]',
      right: '改正表格，使勾稽关系成立',
    },
  },
  check: ({ report: tree, messages, found }, report) =>
    (tree.accepted ?? []).flatMap((acceptance, index) => {
      const errors = found.filter((finding) => finding.severity === 'error' && speaksOf(acceptance, finding));
      if (errors.length === 0) return [];
      const where = messages.accepted.entry(index + 1);
      const words = messages.accepted.error(acceptance.rule, errors.length);
      return [report({ path: ['accepted', index], where, actual: acceptance.rule, ...words })];
    }),
};
