// Writes docs/rules.md from the rule catalogue.
import { writeFileSync } from 'node:fs';
import { ruleCatalogue } from '../packages/model/dist/index.js';

const severity = { error: '错误', warning: '警告', note: '提示' };
const rows = ruleCatalogue.map(
  ({ id, severity: level, demand, source }) =>
    `| \`${id}\` | ${severity[level]} (${level}) | ${demand['zh-CN']}<br>${demand.en} | ${source} |`,
);
const text = `# Rules

Generated from the catalogue in \`packages/model/src/check\`; do not edit. \`xxgk check\` applies every rule, in this order.

| rule | severity | demand | source |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
writeFileSync(new URL('../docs/rules.md', import.meta.url), text);
