import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';

/** How a report speaks that tells of others: the words of a circular that comments on many organs. */
const OTHERS = /各地区?各部门|(?:多数|部分|少数|一些|个别|有的)(?:地区|地方|部门|单位)/;
const FIGURE = /[0-9０-９]/;

/** @rule 国办公开办函〔2021〕30号 附件: section 一 tells what the organ itself did in the year */
export const overviewOfOthers = defineRule({
  id: 'structure/overview-of-others',
  severity: 'warning',
  demand: {
    'zh-CN': '总体情况写本机关的工作',
    en: 'Section 一 tells of the organ itself',
  },
  source: 'practice: 国办公开办函〔2021〕30号 附件（总体情况是本机关的工作）',
  why: {
    'zh-CN': '泛谈各地各部门、没有本机关数字的总体情况，多是从通报或范文中抄来的，会被退回重写。',
    en: 'A section that speaks of other organs and gives no figure of its own was mostly copied from a circular.',
  },
  remedy: {
    'zh-CN': '改写本机关当年做了什么，写出数字。',
    en: 'Tell what the organ itself did in the year, with figures.',
  },
  example: { wrong: '多数部门能够及时公开信息。', right: '2023年，本局主动公开政府信息126条。' },
  text: {
    'zh-CN': (section: string, words: string) => ({
      message: `“${section}”说的是“${words}”，没有一个本机关的数字。`,
      hint: '请改写本机关当年主动公开、依申请公开、信息管理、平台建设、监督保障各做了什么，写出数字。',
    }),
    en: (section, words) => ({
      message: `“${section}” speaks of “${words}” and gives no figure of the organ itself.`,
      hint: 'Tell what the organ itself did in the year, with figures.',
    }),
  },
  check: (context, report) =>
    proseSections(context).flatMap(({ key, heading, prose }) => {
      const others = key === 'overview' && !FIGURE.test(prose) ? OTHERS.exec(prose)?.[0] : undefined;
      return others === undefined
        ? []
        : [report({ path: [key], where: heading, actual: others }, heading, others)];
    }),
});
