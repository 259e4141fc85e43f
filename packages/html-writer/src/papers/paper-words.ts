import type { ComparedProse } from '@xxgk/collection';
import type { Severity } from '@xxgk/document';

/** Every sentence of the working papers, which are Chinese as the reports are. */
export const paperWords: {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hint: string;
  readonly trace: {
    readonly title: (report: string) => string;
    readonly added: (organs: number) => string;
    readonly organs: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly headers: readonly string[];
    readonly contributors: (count: number) => string;
    readonly allZero: string;
    readonly rest: (count: number) => string;
    readonly blank: (organs: string) => string;
    readonly separator: string;
    readonly value: (organ: string, printed: string) => string;
  };
  readonly comparison: {
    readonly title: (before: string, after: string) => string;
    readonly figures: (changed: number, all: number) => string;
    readonly noChange: string;
    readonly headers: (before: string, after: string) => readonly string[];
    readonly onlyIn: (name: string) => string;
    readonly prose: Readonly<Record<ComparedProse, string>>;
    readonly likeness: (share: string) => string;
    readonly same: string;
  };
} = {
  severity: { error: '错误', warning: '警告', note: '提示' },
  hint: '办法：',
  trace: {
    title: (report) => `${report}　数据汇总底稿`,
    added: (organs) => `由${organs}个单位的报告逐格相加。展开“构成”可见各单位所填的数。`,
    organs: '计入的单位',
    findings: '问题',
    noFindings: '没有发现问题。',
    headers: ['行', '列', '汇总数', '构成'],
    contributors: (count) => `${count}个单位不为0`,
    allZero: '各单位均为0',
    rest: (count) => `其余${count}个单位为0`,
    blank: (organs) => `未填：${organs}`,
    separator: '、',
    value: (organ, printed) => `${organ}：${printed}`,
  },
  comparison: {
    title: (before, after) => `对比：${before} 与 ${after}`,
    figures: (changed, all) => `表格数据（${all}项中${changed}项不同）`,
    noChange: '没有不同。',
    headers: (before, after) => ['行', '列', before, after, '增减'],
    onlyIn: (name) => `仅“${name}”的格式有的项目`,
    prose: {
      preamble: '引言',
      overview: '总体情况',
      problems: '存在的主要问题及改进情况',
      other: '其他需要报告的事项',
    },
    likeness: (share) => `相同文字${share}`,
    same: '文字没有不同。',
  },
};
