import type { FindingKind, Severity } from '@xxgk/document';
import { groupsOf } from './groups.js';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误 (error)',
  warning: '警告 (warning)',
  note: '提示 (note)',
};

/** What some rules find nothing without. */
const INPUTS: Readonly<Record<string, string>> = {
  previous: '去年的报告：`--previous`（last year’s report）',
  children: '下级报告：`--children`（the reports of subordinates）',
  siblings: '同级单位的报告：`--siblings`（reports of organs beside this one）',
  today: '当天日期（the day of the check）',
};

/** Every kind of finding as a page of Markdown: a table of all, then each with its reasons. */
export function rulesPage(catalogue: readonly FindingKind[]): string {
  const groups = groupsOf(catalogue);
  const details = groups.map(({ heading, kinds }) => `## ${heading}\n\n${kinds.map(section).join('\n')}`);
  return `# 检查规则 Rules

Generated from the findings that the packages define; do not edit. \`xxgk check\` tells everything that concerns the report, \`xxgk build\` also what concerns its files; \`xxgk explain RULE\` tells the same in the terminal.

- **错误 (error)**：报告不能这样报送，退出码为1，不能停用。The report cannot be submitted; exit code 1; cannot be disabled.
- **警告 (warning)**：应当核对；加 \`--strict\` 时按错误处理。属实的，在报告的 \`accepted\` 中写明规则、位置和理由，结果仍会列出并注明已接受。To be looked at; counts with \`--strict\`; may be accepted with a reason.
- **提示 (note)**：供参考。For information.
- 依据中的 \`practice: …\` 是各地做法，\`house\` 是本程序推定；其中警告和提示可用 \`--disable\` 停用。Sources marked \`practice\` or \`house\` are no clause of a regulation.
- 行号从第一行数字数起，不含表头。Rows are counted from the first row of figures.
- 勾稽关系不成立时，指出改哪一格、改成多少可以使含该格的各项关系同时成立；几种改法都可以时全部列出（\`candidates\`）。For a broken sum the figures whose change would mend every sum that contains them are named.

${catalogue.length} rules:

| rule | severity | demand |
| --- | --- | --- |
${groups.flatMap(({ kinds }) => kinds.map(row)).join('\n')}

${details.join('\n')}`;
}

function row({ id, severity, demand }: FindingKind): string {
  return `| [\`${id}\`](#${id.replace('/', '')}) | ${SEVERITIES[severity]} | ${cell(demand['zh-CN'])} |`;
}

function section(kind: FindingKind): string {
  const { id, severity, demand, source, why, remedy, example } = kind;
  const input = 'needs' in kind ? INPUTS[String(kind.needs)] : undefined;
  const lines = [
    `### ${id}`,
    `${SEVERITIES[severity]} · ${source}${input === undefined ? '' : ` · 需要${input}`}`,
    `**${demand['zh-CN']}。** ${why['zh-CN']} ${remedy['zh-CN']}`,
    `*${demand.en}.* ${why.en} ${remedy.en}`,
  ];
  if (example !== undefined)
    lines.push(`| ✗ | ✓ |\n| --- | --- |\n| ${cell(example.wrong)} | ${cell(example.right)} |`);
  return `${lines.join('\n\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '⏎');
}
