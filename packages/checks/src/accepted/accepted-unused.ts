import { defineFinding } from '@xxgk/document';
/** @rule house: an acceptance that fits nothing is a leftover, or hides a misspelt rule */
export const acceptedUnused = defineFinding({
  id: 'accepted/unused',
  severity: 'note',
  demand: {
    'zh-CN': '接受的条目都对应现有的检查结果',
    en: 'Every acceptance speaks of a finding',
  },
  source: 'house: 过时的接受条目会掩盖以后的问题',
  why: {
    'zh-CN':
      '问题改正以后，原来的接受条目应当删去，免得明年同样的问题被它接受；规则名、位置写错的，接受不起作用。',
    en: 'A leftover would accept the same fault next year; a misspelt one accepts nothing.',
  },
  remedy: {
    'zh-CN': '删去该条目，或按检查结果中的规则名和位置改正。',
    en: 'Remove it, or correct its rule and place.',
  },
  example: { wrong: 'rule: fees/unstatd', right: 'rule: fees/unstated' },
  text: {
    'zh-CN': (rule: string, where: string) => ({
      message: `已接受的“${rule}”（${where}）没有对应的检查结果。`,
      hint: '问题已改正的请删去该条；规则名或位置写错的请改正。',
    }),
    en: (rule, where) => ({
      message: `“${rule}” (${where}) in accepted fits no finding.`,
      hint: 'Remove it, or correct its rule and place.',
    }),
  },
});
