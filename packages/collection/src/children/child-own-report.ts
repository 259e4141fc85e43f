import { defineFinding } from '@xxgk/document';

/** A report of the parent itself among its children is named: its office's own, or a sum. @rule house */
export const childOwnReport = defineFinding({
  id: 'aggregate/own-report',
  severity: 'warning',
  demand: {
    'zh-CN': '汇总单位自己的报告计入前已核对是本级办公室的报告',
    en: 'A report of the parent itself is that of its own office',
  },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '本级办公室可以单独填报一份，名称与汇总单位相同；以前的汇总数混在其中则会重复计数。',
    en: 'The office may report under the name of the parent; a sum among the children is counted twice.',
  },
  remedy: {
    'zh-CN': '是本级办公室的报告可以保留；是汇总数的移走。',
    en: 'Keep the report of the office; remove a sum.',
  },
  example: { wrong: '各局/县政府（汇总）.yaml', right: '各局/县政府办公室.yaml' },
  text: {
    'zh-CN': (organ: string, child: string) => ({
      message: `“${child}”是汇总单位“${organ}”本级自身的报告，已计入。`,
      hint: '本级办公室单独填报的可以保留；若是汇总数，请移走后重新汇总，以免重复计数。',
    }),
    en: (organ, child) => ({
      message: `“${child}” is a report of “${organ}” itself, the organ that adds up; it was added.`,
      hint: 'Keep it if it is that of the organ’s own office; remove it if it is a sum, which would be counted twice.',
    }),
  },
});
