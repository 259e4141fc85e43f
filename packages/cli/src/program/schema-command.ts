import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '输出报告数据的 JSON Schema',
    examples: `示例：
  xxgk schema -o report.schema.json

编辑器用它提示项目名称：在 .yaml 的第一行写 # yaml-language-server: $schema=report.schema.json。`,
  },
  en: {
    description: 'print the JSON Schema of a report',
    examples: `Examples:
  xxgk schema -o report.schema.json

Editors offer the fields when the first line of a .yaml is # yaml-language-server: $schema=report.schema.json.`,
  },
});

export const schemaCommand = defineCommand({
  name: 'schema',
  text,
  declare: (command, _, shared) => command.addOption(shared.outFile).addOption(shared.force),
  load: async () => (await import('../commands/schema.js')).schema,
});
