import type { CheckOptions } from '../checking/check-options.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const checkCommand: CommandRegistrar = {
  name: 'check',
  declare: (command, context, finished) => {
    const { help, helpExamples } = context.messages;
    command
      .description(help.check)
      .argument('<input...>', help.inputs)
      .option('--previous <path>', help.previous)
      .option('--children <dir>', help.children)
      .option('--roster <file>', help.roster)
      .option('--siblings <dir>', help.siblings)
      .option('--deadline <days>', help.deadline)
      .option('--disable <rule...>', help.disable)
      .option('--format <format>', help.findingFormat, 'text')
      .option('--fix', help.fix)
      .option('-o, --out-file <file>', help.fixedFile)
      .addOption(sharedOptions.pictureDir(context))
      .option('--strict', help.checkStrict)
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${helpExamples.check}`)
      .action(async (inputs: string[], options: CheckOptions) => {
        const { check } = await import('../commands/check.js');
        finished(await check(inputs, options, context));
      });
  },
};
