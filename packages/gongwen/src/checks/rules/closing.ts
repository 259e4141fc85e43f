import { ruleOfLawYear } from '../../statutory/rule-of-law.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** Kinds whose end is told by custom in every office. */
const ENDED: ReadonlySet<string> = new Set(['请示', '报告', '函', '批复', '议案']);

/** The last sentence is the customary one. @rule practice: 各文种的结尾用语 */
export const closing = defineGongwenRule({
  id: 'gongwen/closing',
  severity: 'note',
  demand: { 'zh-CN': '结尾用该文种的习惯用语', en: 'The last sentence is the customary one' },
  source: 'practice: 各文种的结尾用语',
  why: {
    'zh-CN': '结尾用语表明要求受文机关做什么。',
    en: 'The last sentence tells what is asked of the reader.',
  },
  remedy: { 'zh-CN': '在正文末尾补写。', en: 'Add it below the text.' },
  example: { wrong: '（请示没有结尾）', right: '妥否，请批示。' },
  text: {
    'zh-CN': (kind: string, usual: string) => ({
      message: `${kind}的正文末尾没有习惯用语。`,
      hint: `如“${usual}。”。`,
    }),
    en: (kind, usual) => ({
      message: `The ${kind} does not end as usual.`,
      hint: `For instance: ${usual}。`,
    }),
  },
  check: ({ gongwen, pieces }, report) => {
    const { closings, name } = gongwen.kind;
    const [usual] = closings;
    const isAsked = usual !== undefined && ENDED.has(name) && ruleOfLawYear(gongwen) === undefined;
    const last = pieces.filter(({ attachment }) => attachment === undefined).slice(-2);
    const ends = last.some(({ words }) => closings.some((closing) => words.includes(closing)));
    return !isAsked || ends ? [] : [report({}, name, usual)];
  },
});
