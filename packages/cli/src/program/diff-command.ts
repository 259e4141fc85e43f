import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '对比两份报告的数据和文字：同一单位的两年，或两稿',
    before: '第一份报告（任何能读取的格式）',
    after: '第二份报告',
    format: '输出方式：text、json、html',
    examples: `示例：
  xxgk diff 2023.yaml 2024.yaml                    两年对比
  xxgk diff 初稿.docx 定稿.docx --format html -o 对比.html`,
  },
  en: {
    description: 'compare figures and prose of two reports: two years of one organ, or two drafts',
    before: 'the first report, in any format that can be read',
    after: 'the second report',
    format: 'form of the output: text, json, html',
    examples: `Examples:
  xxgk diff 2023.yaml 2024.yaml                    two years
  xxgk diff draft.docx final.docx --format html -o diff.html`,
  },
});

export const diffCommand = defineCommand({
  name: 'diff',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<before>', help.before)
      .argument('<after>', help.after)
      .option('--format <format>', help.format, 'text')
      .addOption(shared.outFile)
      .addOption(shared.force),
  load: async () => (await import('../commands/diff.js')).diff,
});
