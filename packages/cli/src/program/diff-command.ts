import type { DiffOptions } from '../commands/diff.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const diffCommand: CommandRegistrar = {
  name: 'diff',
  declare: (command, context, finished) => {
    const { help, diff: words } = context.messages;
    command
      .description(words.description)
      .argument('<before>', words.before)
      .argument('<after>', words.after)
      .option('--format <format>', words.format, 'text')
      .option('-o, --out-file <file>', help.outFile)
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${words.examples}`)
      .action(async (before: string, after: string, options: DiffOptions) => {
        const { diff } = await import('../commands/diff.js');
        finished(await diff([before, after], options, context));
      });
  },
};
