import { defineFinding } from '@xxgk/document';
import type { MatchedBy } from '../roster/match-organs.js';

const HOW: Readonly<Record<Exclude<MatchedBy, 'name'>, { readonly zh: string; readonly en: string }>> = {
  shortName: { zh: '名单所列简称', en: 'a short name on the list' },
  formerName: { zh: '名单所列曾用名', en: 'a former name on the list' },
  near: { zh: '名单中只有这一个单位的名称与之相近', en: 'the only name on the list that is near' },
};

/** An organ that is on the roster under a name written a little differently. @rule house */
export const childNameDiffers = defineFinding({
  id: 'aggregate/name-differs',
  severity: 'warning',
  demand: {
    'zh-CN': '报告中的单位名称与名单一致',
    en: 'Organs write their names as the list does',
  },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '单位按名称与名单对照；写法不同的按同一单位处理，须由人确认。',
    en: 'Reports are held against the list by name; a name written differently needs a person to confirm it.',
  },
  remedy: {
    'zh-CN': '确是同一单位的，在名单“简称”或“曾用名”栏写上该名称；报告中应写全称。',
    en: 'Where it is the same organ, add the name to the list as a short or former name; reports give the full name.',
  },
  example: {
    wrong: '名单：示例县发展和改革局；报告：示例县发展改革局',
    right: '名单与报告均为：示例县发展和改革局',
  },
  text: {
    'zh-CN': (organ: string, child: string, listed: string, by: Exclude<MatchedBy, 'name'>) => ({
      message: `“${child}”的单位名称“${organ}”与名单中的“${listed}”写法不同，按同一单位处理（${HOW[by].zh}）。`,
      hint:
        by === 'near'
          ? `请核对；确是同一单位的，在名单“简称”或“曾用名”栏写上“${organ}”，报告中应写全称。`
          : `请核对；确是同一单位的，报告中应写全称“${listed}”。`,
    }),
    en: (organ, child, listed, by) => ({
      message: `"${child}" names its organ "${organ}", the list "${listed}"; they were taken for one (${HOW[by].en}).`,
      hint:
        by === 'near'
          ? `Check it. Where it is one organ, add "${organ}" to the list as a short or former name.`
          : `Check it. Where it is one organ, the report gives its full name "${listed}".`,
    }),
  },
});
