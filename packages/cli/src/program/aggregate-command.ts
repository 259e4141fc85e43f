import type { Mismatch } from '@xxgk/collection';
import { Option } from 'commander';
import type { AggregateCommandOptions } from '../commands/aggregate.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

const MISMATCHES = ['refuse', 'skip'] as const satisfies readonly Mismatch[];

export const aggregateCommand: CommandRegistrar = {
  name: 'aggregate',
  declare: (command, context, finished) => {
    const { aggregate: words } = context.messages;
    command
      .description(words.description)
      .argument('<input...>', words.inputs)
      .requiredOption('-o, --out-file <file>', words.outFile)
      .requiredOption('--organ <name>', words.organ)
      .option('--kind <kind>', words.kind, 'government')
      .option('--year <year>', words.year)
      .option('--edition <edition>', words.edition)
      .option('--expect <file>', words.expect)
      .addOption(new Option('--other-year <how>', words.otherYear).choices(MISMATCHES).default('refuse'))
      .addOption(
        new Option('--other-edition <how>', words.otherEdition).choices(MISMATCHES).default('refuse'),
      )
      .addOption(new Option('--own-sum <how>', words.ownSum).choices(MISMATCHES).default('refuse'))
      .option('--trace <files...>', words.trace)
      .addOption(sharedOptions.strict(context))
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${words.examples}`)
      .action(async (inputs: string[], options: AggregateCommandOptions) => {
        const { aggregate } = await import('../commands/aggregate.js');
        finished(await aggregate(inputs, options, context));
      });
  },
};
