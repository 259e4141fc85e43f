import { ruleOfLawYear } from '../../statutory/rule-of-law.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** The addressees are those of the kind. @rule 《党政机关公文处理工作条例》第九条（八）、第十五条（一） */
export const addressees = defineGongwenRule({
  id: 'gongwen/addressees',
  severity: 'warning',
  demand: {
    'zh-CN': '主送机关与文种相符：上行文原则上主送一个机关，公告、通告等不写主送机关',
    en: 'The addressees are those of the kind',
  },
  source: '《党政机关公文处理工作条例》第九条（八）、第十五条（一）',
  why: {
    'zh-CN': '没有主送机关，不知道由谁办理；上行文主送几个机关，谁也不便批复。',
    en: 'Nobody knows who is to act, or several would have to answer.',
  },
  remedy: {
    'zh-CN': '按文种填写主送机关，其他机关用抄送。',
    en: 'Address it as the kind asks; send copies to others.',
  },
  example: { wrong: '请示主送两个机关', right: '请示主送一个机关，另一个抄送' },
  text: {
    'zh-CN': (kind: string, count: number) =>
      count === 0
        ? { message: `${kind}没有写明主送机关。`, hint: '请在文件开头写“主送机关: ……”。' }
        : count === 1
          ? { message: `${kind}向社会公布，一般不写主送机关。`, hint: '请核对文种，或删去主送机关。' }
          : {
              message: `${kind}有${count}个主送机关。`,
              hint: '原则上主送一个机关，其他机关写入“抄送机关”。',
            },
    en: (kind, count) =>
      count === 0
        ? {
            message: `A ${kind} names nobody to whom it is addressed.`,
            hint: 'Write “recipient: …” at the head.',
          }
        : count === 1
          ? {
              message: `A ${kind} speaks to everybody and is addressed to nobody.`,
              hint: 'Check the kind, or remove the addressee.',
            }
          : {
              message: `A ${kind} is addressed to ${count} organs.`,
              hint: 'Address one of them; the others receive copies.',
            },
  },
  check: ({ gongwen, facts: { recipients } }, report) => {
    const { kind } = gongwen;
    const { name, addressees, addresseeSource } = kind;
    const severity = addresseeSource.startsWith('practice') ? ('note' as const) : ('warning' as const);
    const found = (count: number) => [report({ severity, actual: recipients.length }, name, count)];
    if (addressees === 'free') return [];
    if (addressees === 'none') return recipients.length > 0 ? found(1) : [];
    if (recipients.length === 0) return found(0);
    // The report on the rule of law goes to the Party committee and the government above as well.
    const goesToSeveral = ruleOfLawYear(gongwen) !== undefined;
    return addressees === 'one' && recipients.length > 1 && !goesToSeveral ? found(recipients.length) : [];
  },
});
