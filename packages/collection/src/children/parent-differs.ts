import { defineFinding } from '@xxgk/document';

/** A cell of a parent that is not the sum of its children. `parts`: the greatest contributions. */
interface DifferenceWords {
  readonly where: string;
  readonly parent: string;
  readonly sum: string;
  readonly parts: readonly string[];
  readonly more: number;
  readonly isLess: boolean;
}

/** Parent cell = Σ children cells, for every cell of the three tables. @rule practice: 汇总, hierarchy check */
export const parentDiffers = defineFinding({
  id: 'aggregate/parent-differs',
  severity: 'error',
  demand: {
    'zh-CN': '汇总报告每一格等于下级报告（含本级办公室）之和',
    en: 'Every cell of the parent is the sum of its children, the own office among them',
  },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN':
      '汇总数与下级公布的数对不上，一公布就看得出来。下级报告不全时，只指出下级之和已经超过汇总数的格。',
    en: 'Readers can add up the published reports. While some are missing, only cells that the others already exceed are named.',
  },
  remedy: {
    'zh-CN': '按提示核对该格；汇总数各格普遍偏大的，多半是漏了本级办公室或某个下级的报告。',
    en: 'Check the cell; where the parent is greater throughout, a report is probably missing.',
  },
  example: { wrong: '各部门新收之和56，汇总报告新收59', right: '各部门新收之和59，汇总报告新收59' },
  text: {
    'zh-CN': ({ where, parent, sum, parts, more, isLess }: DifferenceWords) => ({
      message: `${where}：汇总报告为${parent}，下级报告之和为${sum}。`,
      hint: `下级中${parts.length === 0 ? '该格均为0' : `${parts.join('、')}${more > 0 ? `等${parts.length + more}个单位` : ''}`}；${
        isLess ? '请核对汇总时是否漏加，或下级是否多报。' : '请核对是否漏了本级办公室或某个下级的报告。'
      }`,
    }),
    en: ({ where, parent, sum, parts, more, isLess }) => ({
      message: `${where}: the parent has ${parent}, its children add up to ${sum}.`,
      hint: `${parts.length === 0 ? 'All children have 0' : `${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`}; ${
        isLess ? 'check what was left out of the sum.' : 'check whether the own office or a child is missing.'
      }`,
    }),
  },
});
