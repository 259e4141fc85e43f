import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const explainCommand: CommandRegistrar = {
  name: 'explain',
  declare: (command, context, finished) => {
    const { help, helpExamples } = context.messages;
    command
      .description(help.explain)
      .argument('[rule...]', help.rules)
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${helpExamples.explain}`)
      .action(async (rules: string[]) => {
        const { explain } = await import('../commands/explain.js');
        finished(explain(rules, context));
      });
  },
};
