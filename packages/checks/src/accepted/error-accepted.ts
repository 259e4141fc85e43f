import { defineFinding } from '@xxgk/document';
/** @rule house: a sum that does not add up is not a matter of opinion */
export const errorAccepted = defineFinding({
  id: 'accepted/error',
  severity: 'warning',
  demand: { 'zh-CN': '错误应当改正，不能只接受', en: 'Errors are mended, not accepted' },
  source: 'house: 勾稽关系不成立没有正当理由',
  why: {
    'zh-CN': '警告可以有正当理由，错误没有。接受了的错误仍会列出，仍按错误计。',
    en: 'Warnings may have good reasons, errors have none. They stay listed, and count with --strict.',
  },
  remedy: {
    'zh-CN': '改正错误，并撤回对它的接受。',
    en: 'Mend the error and remove the entry from accepted.',
  },
  example: {
    wrong: 'accepted: [{ rule: applications/balance, where: …, reason: 上级要求 }]',
    right: '改正表格，使勾稽关系成立',
  },
  text: {
    'zh-CN': (rule: string, count: number) => ({
      message: `接受了${count}处错误（${rule}）。`,
      hint: '错误应当改正，不能只接受；改正后请删去该条。',
    }),
    en: (rule, count) => ({
      message: `accepted lets ${count} errors of ${rule} stand.`,
      hint: 'Mend the error and remove the entry.',
    }),
  },
});
