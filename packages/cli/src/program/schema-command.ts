import type { SchemaOptions } from '../commands/schema.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const schemaCommand: CommandRegistrar = {
  name: 'schema',
  declare: (command, context, finished) => {
    const { help, helpExamples } = context.messages;
    command
      .description(help.schema)
      .option('-o, --out-file <file>', help.outFile)
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${helpExamples.schema}`)
      .action(async (options: SchemaOptions) => {
        const { schema } = await import('../commands/schema.js');
        finished(await schema(options, context));
      });
  },
};
