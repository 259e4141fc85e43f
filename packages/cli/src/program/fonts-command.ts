import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '列出各部分所用字体、许可和收字情况',
    examples: `示例：
  xxgk fonts                     随程序提供的字体
  xxgk fonts --fonts 字体目录    自备字体用在哪些部分，收字是否齐全`,
  },
  en: {
    description: 'list the fonts in use, their licences and coverage',
    examples: `Examples:
  xxgk fonts                     the fonts that come with the program
  xxgk fonts --fonts my-fonts    where own fonts are used, and how much they cover`,
  },
});

export const fontsCommand = defineCommand({
  name: 'fonts',
  text,
  declare: (command, _, shared) => command.addOption(shared.fontDir),
  load: async () => (await import('../commands/fonts.js')).fonts,
});
