import type { Severity } from '@xxgk/document';
import type { Measure } from '@xxgk/model';
import type { Validation } from './sheet.js';

type Rule = Pick<Validation, 'allows' | 'title' | 'message'>;

/** Every sentence of the form. The form is Chinese, as the report is. */
export const formWords: {
  readonly formTitle: string;
  readonly instructions: readonly string[];
  readonly editionLabel: string;
  readonly proseTitle: string;
  readonly proseInstruction: string;
  readonly proseFromLastYear: (year: number) => string;
  readonly proseHeaders: readonly [string, string];
  readonly checksTitle: string;
  readonly checkHeaders: readonly string[];
  readonly agrees: string;
  readonly disagrees: string;
  readonly allAgree: string;
  readonly someDisagree: { readonly before: string; readonly between: string; readonly after: string };
  /** The words around a failing check: what it is about, its left side, its two values. */
  readonly failure: { readonly left: string; readonly leftValue: string; readonly rightValue: string };
  readonly listTitle: string;
  readonly listInstruction: string;
  readonly listChecks: string;
  readonly listCheck: string;
  readonly traceSheet: string;
  readonly traceTitle: (title: string) => string;
  readonly traceRemark: string;
  readonly traceOrgan: string;
  readonly traceFile: string;
  readonly traceSum: (organs: number) => string;
  readonly traceFindingSheet: string;
  readonly traceFindingHeaders: readonly [string, string, string];
  readonly traceNoFindings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly validation: Readonly<Record<Measure | 'year', Rule>> & {
    readonly choice: Omit<Rule, 'allows'>;
  };
} = {
  formTitle: '政府信息公开工作年度报告填报表',
  instructions: [
    '填写白色单元格；灰色的总计由公式自动算出。勾稽关系不符的单元格显示为红色，表格上方写明是哪一处。',
    '各表的行、列和文字请勿改动。填好后保存，用 xxgk check 文件名 检查，用 xxgk build 文件名 生成报告。',
  ],
  editionLabel: '报告格式（请勿改动）',
  proseTitle: '文字内容',
  proseInstruction: '一段一行；行数不够时在该部分之内插入行。层次序数依次用“（一）”“1.”“（1）”。',
  proseFromLastYear: (year) => `下面是${year}年报告的文字，供改写：请逐段核对、改写，不要照抄。`,
  proseHeaders: ['部分', '内容（一段一行）'],
  checksTitle: '勾稽检查（自动计算，不必填写）',
  checkHeaders: ['表', '行或列', '左边', '右边', '左边的数', '右边的数', '结果'],
  agrees: '相符',
  disagrees: '不符',
  allAgree: '勾稽检查：全部相符',
  someDisagree: { before: '勾稽检查：有', between: '处不符。', after: '。全部见“勾稽检查”表。' },
  failure: { left: '：', leftValue: '为', rightValue: '，另一边为' },
  listTitle: '政府信息公开工作年度报告数据表（一行一个单位）',
  listInstruction:
    '每个单位填一行白色单元格，总计不必填写。各列的名称请勿改动。填好后保存，用 xxgk build 文件名 -o 输出目录 一次生成全部报告。',
  listChecks: '检查',
  listCheck: '勾稽关系（自动）',
  traceSheet: '汇总底稿',
  traceTitle: (title) => `${title}　数据汇总底稿`,
  traceRemark: '汇总数为公式，等于该列各单位之和；空白表示该单位没有填写。',
  traceOrgan: '单位',
  traceFile: '文件',
  traceSum: (organs) => `汇总（${organs}个单位）`,
  traceFindingSheet: '问题',
  traceFindingHeaders: ['程度', '问题', '办法'],
  traceNoFindings: '没有发现问题。',
  severity: { error: '错误', warning: '警告', note: '提示' },
  validation: {
    count: {
      allows: { type: 'whole', least: 0 },
      title: '应为不小于0的整数',
      message: '请填写阿拉伯数字整数，没有的填0。',
    },
    change: {
      allows: { type: 'whole', least: -1_000_000_000 },
      title: '应为整数',
      message: '增加填正数，减少填负数，无变化填0。',
    },
    amount: {
      allows: { type: 'decimal', least: 0 },
      title: '应为不小于0的金额',
      message: '请只填数字，可带小数，不带单位。',
    },
    year: {
      allows: { type: 'whole', least: 2008, most: 2100 },
      title: '应为四位年份',
      message: '请填写被统计的年份，如2022。',
    },
    choice: { title: '请从列表中选择', message: '点单元格右侧的箭头选择。' },
  },
};
