import { defineFinding } from '@xxgk/document';

/** Children outside the list are named. @rule house */
export const childUnexpected = defineFinding({
  id: 'aggregate/unexpected',
  severity: 'warning',
  demand: { 'zh-CN': '计入的单位都在名单上', en: 'Every organ that is added is on the list' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '名单以外的单位可能是名称写得不一样，也可能不归本级汇总。',
    en: 'An organ outside the list may be misnamed or belong elsewhere.',
  },
  remedy: { 'zh-CN': '核对名称；应当汇总的补入名单。', en: 'Check the name, or add it to the list.' },
  example: {
    wrong: '名单：示例区档案局；报告：示例区档案馆',
    right: '名单：示例区档案局；报告：示例区档案局',
  },
  text: {
    'zh-CN': (organ: string, child: string, meant: readonly string[] = []) => ({
      message: `“${organ}”（${child}）不在应报单位名单中，已计入。`,
      hint:
        meant.length === 0
          ? '请核对单位名称是否与名单一致，或补入名单。'
          : `请核对是否应为名单中的${meant.map((name) => `“${name}”`).join('或')}；是同一单位的，在名单“简称”或“曾用名”栏写上“${organ}”。`,
    }),
    en: (organ, child, meant = []) => ({
      message: `“${organ}” (${child}) is not on the list of organs that must report; it was added.`,
      hint:
        meant.length === 0
          ? 'Check that its name is written as on the list, or add it to the list.'
          : `Check whether ${meant.map((name) => `“${name}”`).join(' or ')} is meant; if so, add this name to the list as a short or former one.`,
    }),
  },
});
