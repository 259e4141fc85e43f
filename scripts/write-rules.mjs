// Writes docs/rules.md from the rule catalogue.
import { writeFileSync } from 'node:fs';
import { ruleCatalogue } from '../packages/model/dist/index.js';

const SEVERITY = { error: '错误 (error)', warning: '警告 (warning)', note: '提示 (note)' };
const NEEDS = {
  previous: '去年的报告：`--previous`（last year’s report）',
  children: '下级报告：`--children`（the reports of subordinates）',
  siblings: '同级单位的报告：`--siblings`（reports of organs beside this one）',
  today: '当天日期（the day of the check）',
};
const GROUPS = {
  applications: '申请表 (applications)',
  proceedings: '复议诉讼表 (proceedings)',
  disclosure: '主动公开表 (disclosure)',
  figures: '单元格 (figures)',
  structure: '结构和日期 (structure)',
  years: '年份 (years)',
  prose: '正文与表格 (prose)',
  fees: '信息处理费 (fees)',
  typography: '标点和序号 (typography)',
  official: '版头和版记 (official)',
  previous: '去年的报告 (previous)',
  similarity: '文字雷同 (similarity)',
  aggregate: '汇总 (aggregate)',
  accepted: '接受的结果 (accepted)',
};

const groupOf = ({ id }) => id.split('/')[0];
const groups = [...new Set([...Object.keys(GROUPS), ...ruleCatalogue.map(groupOf)])].filter((group) =>
  ruleCatalogue.some((rule) => groupOf(rule) === group),
);
const anchor = (id) => id.replace('/', '');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', '⏎');

const overview = groups.flatMap((group) =>
  ruleCatalogue
    .filter((rule) => groupOf(rule) === group)
    .map(
      ({ id, severity, demand }) =>
        `| [\`${id}\`](#${anchor(id)}) | ${SEVERITY[severity]} | ${cell(demand['zh-CN'])} |`,
    ),
);

function section({ id, severity, demand, source, needs, explanation: { why, mend, example } }) {
  return `### ${id}

${SEVERITY[severity]} · ${source}${needs === undefined ? '' : ` · 需要${NEEDS[needs]}`}

**${demand['zh-CN']}。** ${why['zh-CN']} ${mend['zh-CN']}

*${demand.en}.* ${why.en} ${mend.en}

| ✗ | ✓ |
| --- | --- |
| ${cell(example.wrong)} | ${cell(example.right)} |
`;
}

const details = groups.map((group) => {
  const rules = ruleCatalogue.filter((rule) => groupOf(rule) === group);
  return `## ${GROUPS[group] ?? group}\n\n${rules.map(section).join('\n')}`;
});

const text = `# 检查规则 Rules

Generated from the catalogue in \`packages/model/src/check\`; do not edit. \`xxgk check\` applies every rule; \`xxgk explain RULE\` tells the same in the terminal.

- **错误 (error)**：报告不能这样报送，退出码为1，不能停用。The report cannot be submitted; exit code 1; cannot be disabled.
- **警告 (warning)**：应当核对；加 \`--strict\` 时按错误处理。属实的，在报告的 \`accepted\` 中写明规则、位置和理由，结果仍会列出并注明已接受。To be looked at; counts with \`--strict\`; may be accepted with a reason.
- **提示 (note)**：供参考。For information.
- 依据中的 \`practice: …\` 是各地做法，\`house\` 是本程序推定；其中警告和提示可用 \`--disable\` 停用。Sources marked \`practice\` or \`house\` are no clause of a regulation.
- 行号从第一行数字数起，不含表头。Rows are counted from the first row of figures.
- 勾稽关系不成立时，指出改哪一格、改成多少可以使含该格的各项关系同时成立；几种改法都可以时全部列出（\`candidates\`）。For a broken sum the figures whose change would mend every sum that contains them are named.

${ruleCatalogue.length} rules:

| rule | severity | demand |
| --- | --- | --- |
${overview.join('\n')}

${details.join('\n')}`;
writeFileSync(new URL('../docs/rules.md', import.meta.url), text);
