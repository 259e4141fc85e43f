import type { FontsOptions } from '../commands/fonts.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const fontsCommand: CommandRegistrar = {
  name: 'fonts',
  declare: (command, context, finished) => {
    const { help, helpExamples } = context.messages;
    command
      .description(help.fonts)
      .addOption(sharedOptions.fontDir(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${helpExamples.fonts}`)
      .action(async (options: FontsOptions) => {
        const { fonts } = await import('../commands/fonts.js');
        finished(await fonts(options, context));
      });
  },
};
