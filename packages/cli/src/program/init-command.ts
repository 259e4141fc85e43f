import type { InitOptions } from '../commands/init.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const initCommand: CommandRegistrar = {
  name: 'init',
  declare: (command, context, finished) => {
    const { help, init: words } = context.messages;
    command
      .description(words.description)
      .option('--xlsx', words.xlsx)
      .option('--batch-xlsx', words.batchXlsx)
      .option('--roster <file>', words.roster)
      .option('--organ <name>', words.organ)
      .option('--year <year>', words.year)
      .option('--kind <kind>', words.kind)
      .option('--edition <edition>', words.edition)
      .option('--from <file>', words.from)
      .option('-o, --out-file <file>', help.outFile)
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${words.examples}`)
      .action(async (options: InitOptions) => {
        const { init } = await import('../commands/init.js');
        finished(await init(options, context));
      });
  },
};
