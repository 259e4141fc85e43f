import type { CheckOptions } from '../commands/check.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const checkCommand: CommandRegistrar = {
  name: 'check',
  declare: (command, context, finished) => {
    const { help } = context.messages;
    command
      .description(help.check)
      .argument('<input...>', help.inputs)
      .addOption(sharedOptions.pictureDir(context))
      .addOption(sharedOptions.strict(context))
      .addOption(sharedOptions.lang(context))
      .action(async (inputs: string[], options: CheckOptions) => {
        const { check } = await import('../commands/check.js');
        finished(await check(inputs, options, context));
      });
  },
};
