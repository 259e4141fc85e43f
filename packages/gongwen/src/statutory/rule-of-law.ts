import type { Gongwen } from '../gongwen.js';

/** 《法治政府建设与责任落实督察工作规定》, which asks for the yearly report. */
export const RULE_OF_LAW_SOURCE = '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）';

/** A part that the yearly report on building a government under the rule of law has. */
export interface RuleOfLawPart {
  readonly name: string;
  /** By what its heading is known. */
  readonly pattern: RegExp;
  /** What a new report begins the part with. */
  readonly starter: string;
}

/** The five parts, in their order. @rule 厅字〔2019〕28号 */
export const ruleOfLawParts: readonly RuleOfLawPart[] = [
  {
    name: '主要举措和成效',
    pattern: /举措|做法|成效|工作情况|开展情况|推进情况/u,
    starter: '……年，我单位在依法决策、规范执法、政务公开、化解纠纷等方面做了下列工作：……',
  },
  {
    name: '存在的不足和原因',
    pattern: /不足|问题|短板|原因/u,
    starter: '对照要求，还有下列不足：……。主要原因是……',
  },
  {
    name: '党政主要负责人履行推进法治建设第一责任人职责情况',
    pattern: /第一责任人/u,
    starter: '主要负责人……年主持研究法治工作……次，带头学法……次，……',
  },
  {
    name: '下一年度主要安排',
    pattern: /安排|打算|计划|下一步|思路/u,
    starter: '……年，我单位将重点做好下列工作：……',
  },
  { name: '其他需要报告的情况', pattern: /其他|需要报告/u, starter: '没有其他需要报告的情况。' },
];

/** The year that a report on the rule of law is about; `undefined` for every other document. */
export function ruleOfLawYear({
  title,
  kind,
  date,
}: Pick<Gongwen, 'title' | 'kind' | 'date'>): number | undefined {
  if (kind.name !== '报告' || !/法治政府建设/u.test(title)) return undefined;
  const written = /(\d{4})年/u.exec(title)?.[1];
  if (written !== undefined) return Number(written);
  return date === undefined ? undefined : Number(date.slice(0, 4)) - 1;
}

/** The last day on which it is due: departments report by 1 March, governments by 1 April. @rule 厅字〔2019〕28号 */
export function ruleOfLawDeadline(organ: string, year: number): string {
  return `${year + 1}-${/人民政府$/u.test(organ) ? '04' : '03'}-01`;
}

/** The file of a new report. Pure. */
export function ruleOfLawStarter(organ = '示例县司法局', year = '2025'): string {
  const superior = /人民政府$/u.test(organ) ? '[示例县委, 示例市人民政府]' : '[示例县人民政府, 示例市司法局]';
  const parts = ruleOfLawParts.flatMap(({ name, starter }) => ['', `## ${name}`, '', starter]);
  return [
    '---',
    '文种: 报告',
    `发文机关: ${organ}`,
    '签发人: 张华',
    `主送机关: ${superior}`,
    `成文日期: ${Number(year) + 1}-02-20`,
    '---',
    '',
    `# ${organ}关于${year}年法治政府建设情况的报告`,
    ...parts,
    '',
  ].join('\n');
}
