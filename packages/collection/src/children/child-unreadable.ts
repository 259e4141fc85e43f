import { defineFinding } from '@xxgk/document';

/** A subordinate's report that cannot be read. */
export const childUnreadable = defineFinding({
  id: 'aggregate/unreadable',
  severity: 'error',
  demand: { 'zh-CN': '每份下级报告都能读取', en: 'Every report of a subordinate can be read' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '读不出的报告没有计入，汇总数会偏小。',
    en: 'A report that cannot be read is not in the sum, which is then too small.',
  },
  remedy: {
    'zh-CN': '改正该文件，或请该单位重新报送；不是报告的移出目录。',
    en: 'Correct the file or have it sent again; move away what is no report.',
  },
  text: {
    'zh-CN': (name: string, reason: string) => ({
      message: `“${name}”读不出来，没有计入：${reason}`,
      hint: '请改正或移走该文件后重新汇总。',
    }),
    en: (name, reason) => ({
      message: `"${name}" cannot be read and was not added: ${reason}`,
      hint: 'Correct or remove it, then add up again.',
    }),
  },
});
