import { defineFinding } from '@xxgk/document';

/** A report of another year that came in place of the one that is wanted. */
interface OtherYear {
  readonly file: string;
  readonly year: number;
  readonly wanted: number;
}

/** Missing children are named. @rule practice: the sum names who has not reported */
export const childMissing = defineFinding({
  id: 'aggregate/missing',
  severity: 'error',
  demand: { 'zh-CN': '名单上的单位都报了', en: 'Every organ of the list has reported' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '少一个单位，汇总数就少一块；名单由上级掌握，程序按名称对照。',
    en: 'A missing organ leaves a hole in every sum.',
  },
  remedy: {
    'zh-CN': '催报；已撤并的单位从名单中删去。',
    en: 'Ask for the report, or strike a dissolved organ from the list.',
  },
  example: { wrong: '名单12个单位，收到11份', right: '名单12个单位，收到12份' },
  text: {
    'zh-CN': (organ: string, other?: OtherYear) => ({
      message: `缺少“${organ}”${other === undefined ? '' : `${other.wanted}年度`}的报告${other === undefined ? '' : `（收到的“${other.file}”是${other.year}年度的）`}。`,
      hint: '请催报；该单位如已撤并，请从名单中删去。',
    }),
    en: (organ, other) => ({
      message: `The report of “${organ}” is missing${other === undefined ? '' : ` (“${other.file}” is of ${other.year}, not of ${other.wanted})`}.`,
      hint: 'Ask for it, or strike the organ from the list if it no longer exists.',
    }),
  },
});
