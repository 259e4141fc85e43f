import { defineRule } from '../rule.js';
import { sectionOfProse } from './understood-pieces.js';

/** （请写明…）: what sentences to start from leave to the clerk. */
const TO_WRITE = /（请写明[^（）\n]*）/gu;

/** Prompts of the sentences to start from that nobody has replaced. */
export const unwrittenRule = defineRule({
  id: 'prose/unwritten',
  severity: 'error',
  demand: {
    'zh-CN': '正文中不留“（请写明…）”一类的起草提示',
    en: 'No prompt of the draft, “（请写明…）”, is left in the prose',
  },
  source: 'house',
  why: {
    'zh-CN': '起草文本中的提示是写给经办人看的，不能随报告公布。',
    en: 'The prompts of a draft speak to the clerk and must not be published.',
  },
  remedy: {
    'zh-CN': '按提示写出实际情况；没有可写的，删去整句。',
    en: 'Write what the prompt asks for, or delete the sentence.',
  },
  example: {
    wrong: '（一）主动公开。（请写明公开信息的数量。）',
    right: '（一）主动公开。全年公开信息860条。',
  },
  text: {
    'zh-CN': (section: string, words: string) => ({
      message: `“${section}”还留有起草提示“${words}”。`,
      hint: '请按提示写出实际情况；没有可写的，删去整句。',
    }),
    en: (section, words) => ({
      message: `“${section}” still holds the prompt “${words}”.`,
      hint: 'Write what it asks for, or delete the sentence.',
    }),
  },
  check: (context, report) =>
    context.facts.statements().flatMap(({ key, prose }) =>
      Array.from(prose.matchAll(TO_WRITE), (match) => {
        const section = sectionOfProse(key, context);
        return report(
          {
            path: [key],
            where: section,
            range: { start: match.index, end: match.index + match[0].length },
            actual: match[0],
          },
          section,
          match[0],
        );
      }),
    ),
});
