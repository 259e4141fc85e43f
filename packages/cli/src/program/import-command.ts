import type { ImportOptions } from '../commands/import.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const importCommand: CommandRegistrar = {
  name: 'import',
  declare: (command, context, finished) => {
    const { help, helpExamples } = context.messages;
    command
      .description(help.import)
      .argument('<input...>', help.importInputs)
      .option('-o, --out-dir <dir>', help.outDir, '.')
      .option('-f, --format <format>', help.importFormat, 'yaml')
      .option('--trace', help.trace)
      .option('--organ <name>', help.importOrgan)
      .option('--year <year>', help.importYear)
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${helpExamples.import}`)
      .action(async (inputs: string[], options: ImportOptions) => {
        const { importReports } = await import('../commands/import.js');
        finished(await importReports(inputs, options, context));
      });
  },
};
