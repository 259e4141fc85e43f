import { words } from '@xxgk/document';
import type { FontsOptions } from '../commands/fonts.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar } from './registrar.js';

const text = words({
  'zh-CN': {
    description: '列出各部分所用字体、许可和收字情况',
    examples: [
      '示例：',
      '  xxgk fonts                     随程序提供的字体',
      '  xxgk fonts --fonts 字体目录    自备字体用在哪些部分，收字是否齐全',
    ].join('\n'),
  },
  en: {
    description: 'list the fonts in use, their licences and coverage',
    examples: [
      'Examples:',
      '  xxgk fonts                     the fonts that come with the program',
      '  xxgk fonts --fonts my-fonts    where own fonts are used, and how much they cover',
    ].join('\n'),
  },
});

export const fontsCommand: CommandRegistrar = {
  name: 'fonts',
  declare: (command, context, finished) => {
    const help = text(context.language);
    command
      .description(help.description)
      .addOption(sharedOptions.fontDir(context.language))
      .addHelpText('after', `\n${help.examples}`)
      .action(async (options: FontsOptions) => {
        const { fonts } = await import('../commands/fonts.js');
        finished(await fonts(options, context));
      });
  },
};
