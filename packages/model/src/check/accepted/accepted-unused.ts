import type { Rule } from '../rule.js';
import { speaksOf } from './accept.js';

/** @rule house: an acceptance that fits nothing is a leftover, or hides a misspelt rule */
export const acceptedUnused: Rule = {
  id: 'accepted/unused',
  severity: 'note',
  demand: {
    'zh-CN': '接受的条目都对应现有的检查结果',
    en: 'Every acceptance speaks of a finding',
  },
  source: 'house: 过时的接受条目会掩盖以后的问题',
  explanation: {
    why: {
      'zh-CN':
        '问题改正以后，原来的接受条目应当删去，免得明年同样的问题被它接受；规则名、位置写错的，接受不起作用。',
      en: 'A leftover would accept the same fault next year; a misspelt one accepts nothing.',
    },
    mend: {
      'zh-CN': '删去该条目，或按检查结果中的规则名和位置改正。',
      en: 'Remove it, or correct its rule and place.',
    },
    example: { wrong: 'rule: fees/unstatd', right: 'rule: fees/unstated' },
  },
  check: ({ report: tree, messages, found }, report) =>
    (tree.accepted ?? []).flatMap((acceptance, index) => {
      // Findings of readers, writers and the document are made elsewhere: they cannot be missed here.
      const isOurs = found.some((finding) => speaksOf(acceptance, finding));
      if (isOurs || OTHERS.test(acceptance.rule)) return [];
      const where = messages.accepted.entry(index + 1);
      const words = messages.accepted.unused(acceptance.rule, acceptance.where);
      return [report({ path: ['accepted', index], where, actual: acceptance.rule, ...words })];
    }),
};

const OTHERS = /^(?:input|document|docx|pdf|html|layout|fonts?|reader|writer|page|text)\//u;
