import type { VerifyOptions } from '../commands/verify.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const verifyCommand: CommandRegistrar = {
  name: 'verify',
  declare: (command, context, finished) => {
    const { verify } = context.messages;
    command
      .description(verify.description)
      .argument('[file...]', verify.inputs)
      .option('--manifest <file>', verify.manifest)
      .option('--format <format>', verify.format, 'text')
      .option('--strict', verify.strict)
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${verify.examples}`)
      .action(async (inputs: string[], options: VerifyOptions) => {
        const { verify: run } = await import('../commands/verify.js');
        finished(await run(inputs, options, context));
      });
  },
};
