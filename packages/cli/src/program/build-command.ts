import type { TableLines, TableOrientation } from '@xxgk/document';
import { Option } from 'commander';
import type { BatchOptions } from '../batch/batch-options.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

const TABLES = ['auto', 'portrait', 'landscape'] as const satisfies readonly TableOrientation[];
const TABLE_LINES = ['official', 'bare'] as const satisfies readonly TableLines[];

export const buildCommand: CommandRegistrar = {
  name: 'build',
  declare: (command, context, finished) => {
    const { help, batch } = context.messages;
    command
      .description(help.build)
      .argument('<input...>', batch.help.inputs)
      .option('-o, --out-dir <dir>', help.outDir, '.')
      .option('-f, --formats <list>', help.formats)
      .option('--review', help.review)
      .option('--previous <files...>', help.earlierYears)
      .addOption(new Option('--tables <how>', help.tables).choices(TABLES).default('auto'))
      .addOption(new Option('--table-lines <how>', help.tableLines).choices(TABLE_LINES).default('official'))
      .addOption(sharedOptions.fontDir(context))
      .option('--profile <name>', help.profile)
      .option('--pdfa <profile>', help.pdfProfile, '3a')
      .option('--embed-fonts', help.embedFonts)
      .option('--created-at <time>', help.createdAt)
      .addOption(sharedOptions.pictureDir(context))
      .option('--jobs <n>', batch.help.jobs)
      .option('--resume', batch.help.resume)
      .option('--shard <i/n>', batch.help.shard)
      .option('--time-limit <seconds>', batch.help.timeLimit)
      .addOption(sharedOptions.strict(context))
      .addOption(sharedOptions.force(context))
      .addOption(sharedOptions.lang(context))
      .addHelpText('after', `\n${batch.help.examples}`)
      .action(async (inputs: string[], options: BatchOptions) => {
        const { build } = await import('../commands/build.js');
        finished(await build(inputs, options, context));
      });
  },
};
