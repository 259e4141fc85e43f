import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';

/**
 * What a draft or a template leaves to the clerk: （请写明…）, «条数», XX件, ____, 【待填】, the words of an empty field of a
 * Word form.
 */
const TO_WRITE =
  /（请(?:写明|填写|补充|说明)[^（）\n]*）|«[^«»\n]{1,30}»|[【[（(](?:待填|待补充?|待定|此处填写|填写)[^】\]）)\n]{0,20}[】\]）)]|单击(?:或点击)?此处输入文字。?|(?<![A-Za-z])(?:[Xx×＊*]{2,}|[_＿]{2,})(?=\s*(?:年|月|日|件|条|次|份|人|个|篇|项|场|期|%|％|万|元|局|委|县|市|区|镇|乡|街道|部门|单位))/gu;

/** Prompts of the sentences to start from that nobody has replaced. */
export const unwrittenRule = defineRule({
  id: 'prose/unwritten',
  severity: 'error',
  demand: {
    'zh-CN': '正文中不留“（请写明…）”“XX件”一类未填写的内容',
    en: 'No prompt of the draft, “（请写明…）” or “XX件”, is left in the prose',
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
      message: `“${section}”留有未填写的内容“${words}”。`,
      hint: '请写出实际情况；没有可写的，删去整句。',
    }),
    en: (section, words) => ({
      message: `“${section}” still holds the prompt “${words}”.`,
      hint: 'Write what it asks for, or delete the sentence.',
    }),
  },
  check: (context, report) =>
    prosePieces(context).flatMap(({ key, heading: section, prose }) =>
      Array.from(prose.matchAll(TO_WRITE), (match) => {
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
