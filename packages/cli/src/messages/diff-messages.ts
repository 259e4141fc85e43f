import type { ComparedProse } from '@xxgk/collection';

/** The sentences of `xxgk diff`. */
export interface DiffMessages {
  readonly description: string;
  readonly before: string;
  readonly after: string;
  readonly format: string;
  readonly examples: string;
  readonly unreadable: (path: string) => string;
  readonly title: (before: string, after: string) => string;
  readonly ofYear: (year: number) => string;
  readonly figures: (changed: number, all: number) => string;
  readonly figure: (where: string, before: string, after: string, change: string) => string;
  readonly blank: string;
  readonly onlyIn: (name: string, count: number) => string;
  readonly proseNames: Readonly<Record<ComparedProse, string>>;
  readonly prose: (name: string, likeness: string) => string;
}

export const diffZhCn: DiffMessages = {
  description: '对比两份报告的数据和文字：同一单位的两年，或两稿',
  before: '第一份报告（任何能读取的格式）',
  after: '第二份报告',
  format: '输出方式：text、json、html',
  examples: [
    '示例：',
    '  xxgk diff 2023.yaml 2024.yaml                    两年对比',
    '  xxgk diff 初稿.docx 定稿.docx --format html -o 对比.html',
  ].join('\n'),
  unreadable: (path) => `“${path}”有误，不能对比。请用 xxgk check 查看该文件的问题。`,
  title: (before, after) => `对比：${before} 与 ${after}`,
  ofYear: (year) => `${year}年`,
  figures: (changed, all) => `表格数据：${all} 项中 ${changed} 项不同。`,
  figure: (where, before, after, change) =>
    `${where}：${before} → ${after}${change === '' ? '' : `（${change}）`}`,
  blank: '空白',
  onlyIn: (name, count) => `仅“${name}”的格式有的项目 ${count} 项。`,
  proseNames: {
    preamble: '引言',
    overview: '总体情况',
    problems: '存在的主要问题及改进情况',
    other: '其他需要报告的事项',
  },
  prose: (name, likeness) => `${name}：相同文字 ${likeness}。`,
};

export const diffEn: DiffMessages = {
  description: 'compare figures and prose of two reports: two years of one organ, or two drafts',
  before: 'the first report, in any format that can be read',
  after: 'the second report',
  format: 'form of the output: text, json, html',
  examples: [
    'Examples:',
    '  xxgk diff 2023.yaml 2024.yaml                    two years',
    '  xxgk diff draft.docx final.docx --format html -o diff.html',
  ].join('\n'),
  unreadable: (path) => `"${path}" has errors and cannot be compared. See them with xxgk check.`,
  title: (before, after) => `${before} and ${after}`,
  ofYear: (year) => `${year}`,
  figures: (changed, all) => `Figures: ${changed} of ${all} differ.`,
  figure: (where, before, after, change) =>
    `${where}: ${before} → ${after}${change === '' ? '' : ` (${change})`}`,
  blank: 'blank',
  onlyIn: (name, count) => `${count} figures are only in the form of "${name}".`,
  proseNames: { preamble: 'Preamble', overview: 'Overview', problems: 'Problems', other: 'Other' },
  prose: (name, likeness) => `${name}: ${likeness} of the text is the same.`,
};
