import { defineGongwenRule } from '../gongwen-rule.js';

/** A proposal goes from a government to the congress of its level. @rule 《党政机关公文处理工作条例》第八条（十三） */
export const proposalToCongress = defineGongwenRule({
  id: 'gongwen/proposal-to-congress',
  severity: 'warning',
  demand: {
    'zh-CN': '议案由人民政府提请同级人民代表大会或其常务委员会审议',
    en: 'A proposal goes from a government to the congress of its level',
  },
  source: '《党政机关公文处理工作条例》第八条（十三）',
  why: {
    'zh-CN': '其他机关之间没有提请审议的法律程序。',
    en: 'There is no such procedure between other organs.',
  },
  remedy: {
    'zh-CN': '核对文种；不是提请审议的，改用请示或函。',
    en: 'Check the kind: otherwise write a request or a letter.',
  },
  example: {
    wrong: '（议案）主送机关: 示例市人民政府',
    right: '（议案）主送机关: 示例县人民代表大会常务委员会',
  },
  text: {
    'zh-CN': (who: 'recipient' | 'organ', name: string) => ({
      message:
        who === 'recipient'
          ? `议案的主送机关“${name}”不是人民代表大会或其常务委员会。`
          : `议案的发文机关“${name}”不是人民政府。`,
      hint: '议案由人民政府提请同级人民代表大会或其常务委员会审议；其他事项请用请示或函。',
    }),
    en: (who, name) => ({
      message:
        who === 'recipient'
          ? `The proposal is addressed to ${name}, which is no congress.`
          : `The proposal comes from ${name}, which is no government.`,
      hint: 'Otherwise write a request or a letter.',
    }),
  },
  check: ({ gongwen: { kind, organ }, facts: { recipients } }, report) => {
    if (kind.name !== '议案') return [];
    return [
      ...recipients
        .filter((name) => !/人民代表大会|人大常委会/u.test(name))
        .map((name) => report({ actual: name }, 'recipient', name)),
      ...(organ.endsWith('人民政府') ? [] : [report({ actual: organ }, 'organ', organ)]),
    ];
  },
});
