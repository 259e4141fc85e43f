import { words } from '@xxgk/document';
import type { SchemaOptions } from '../commands/schema.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

const text = words({
  'zh-CN': {
    description: '输出报告数据的 JSON Schema',
    examples: [
      '示例：',
      '  xxgk schema -o report.schema.json',
      '',
      '编辑器用它提示项目名称：在 .yaml 的第一行写 # yaml-language-server: $schema=report.schema.json。',
    ].join('\n'),
  },
  en: {
    description: 'print the JSON Schema of a report',
    examples: [
      'Examples:',
      '  xxgk schema -o report.schema.json',
      '',
      'Editors offer the fields when the first line of a .yaml is # yaml-language-server: $schema=report.schema.json.',
    ].join('\n'),
  },
});

export const schemaCommand: CommandRegistrar = {
  name: 'schema',
  declare: (command, context, finished) => {
    const help = text(context.language);
    command
      .description(help.description)
      .addOption(sharedOptions.outFile(context.language))
      .addOption(sharedOptions.force(context.language))
      .addHelpText('after', `\n${help.examples}`)
      .action(async (options: SchemaOptions) => {
        const { schema } = await import('../commands/schema.js');
        finished(await schema(options, context));
      });
  },
};
