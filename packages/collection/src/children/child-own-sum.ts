import { defineFinding } from '@xxgk/document';

/** A sum that lies among the reports it was made of is named and not added. @rule house */
export const childOwnSum = defineFinding({
  id: 'aggregate/own-sum',
  severity: 'error',
  demand: {
    'zh-CN': '以前的汇总数不与下级报告放在一起',
    en: 'An earlier sum does not lie among the reports of the children',
  },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '汇总单位的报告各数等于其他报告之和，再加一次就都翻倍；程序不计入。',
    en: 'Added again, a sum of the others doubles every figure; it is left out.',
  },
  remedy: { 'zh-CN': '把汇总数移到别的目录。', en: 'Move the sum to another folder.' },
  example: { wrong: '各局/县.yaml', right: '县.yaml' },
  text: {
    'zh-CN': (organ: string, child: string) => ({
      message: `“${child}”是汇总单位“${organ}”的报告，各数都等于其他报告之和，应是以前的汇总数，没有计入。`,
      hint: '请把汇总数移到别的目录；确需留在原处的，汇总时请指明略过。',
    }),
    en: (organ, child) => ({
      message: `“${child}” is a report of “${organ}” itself whose figures are the sum of all others: an earlier sum, which was not added.`,
      hint: 'Move it to another folder, or say that the earlier sum is to be skipped.',
    }),
  },
});
