import type { BuildOptions } from '../commands/build.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

export const buildCommand: CommandRegistrar = {
  name: 'build',
  declare: (command, context, finished) => {
    const { help } = context.messages;
    command
      .description(help.build)
      .argument('<input...>', help.inputs)
      .option('-o, --out-dir <dir>', help.outDir, '.')
      .option('-f, --formats <list>', help.formats)
      .option('--review', help.review)
      .addOption(sharedOptions.fontDir(context))
      .option('--profile <name>', help.profile)
      .option('--pdfa <profile>', help.pdfProfile, '3a')
      .option('--embed-fonts', help.embedFonts)
      .option('--created-at <time>', help.createdAt)
      .addOption(sharedOptions.pictureDir(context))
      .addOption(sharedOptions.strict(context))
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .action(async (inputs: string[], options: BuildOptions) => {
        const { build } = await import('../commands/build.js');
        finished(await build(inputs, options, context));
      });
  },
};
