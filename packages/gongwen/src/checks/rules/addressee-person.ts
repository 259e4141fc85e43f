import { defineGongwenRule } from '../gongwen-rule.js';

/** An office or a form of address at the end of a name. */
const PERSON = /(?:书记|省长|市长|区长|县长|乡长|镇长|主任|局长|处长|科长|同志|领导)$/u;

/** Documents are addressed to organs, not to persons. @rule 《党政机关公文处理工作条例》第十五条（五） */
export const addresseePerson = defineGongwenRule({
  id: 'gongwen/addressee-person',
  severity: 'warning',
  demand: {
    'zh-CN': '主送的是机关，不是领导者个人',
    en: 'Documents are addressed to organs, not to persons',
  },
  source: '《党政机关公文处理工作条例》第十五条（五）',
  why: {
    'zh-CN': '公文以机关名义报送个人，办理和存档都没有着落；领导者直接交办的事项除外。',
    en: 'What is sent to a person is neither handled nor filed; matters that the person has assigned are excepted.',
  },
  remedy: { 'zh-CN': '改送机关。', en: 'Address the organ.' },
  example: { wrong: '主送机关: 王县长', right: '主送机关: 示例县人民政府' },
  text: {
    'zh-CN': (name: string) => ({
      message: `主送机关“${name}”是个人。`,
      hint: '请改写机关名称；领导者直接交办的事项除外。',
    }),
    en: (name) => ({ message: `The addressee "${name}" is a person.`, hint: 'Name the organ.' }),
  },
  check: ({ facts: { recipients } }, report) =>
    recipients.filter((name) => PERSON.test(name)).map((name) => report({ actual: name }, name)),
});
