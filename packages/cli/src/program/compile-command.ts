import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '汇编：各单位的报告合成一个文件，带目录',
    inputs:
      '各单位的报告：目录（含子目录）、压缩包（.zip）、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表，或若干文件；按此顺序编排',
    outFile: '写入的文件：.pdf（PDF/A）、.ofd、.docx 或 .html',
    organ: '汇编单位的名称，写在标题中',
    roster: '应报单位名单（.xlsx、.csv 或文本）：按名单的顺序编排，指出谁没有报、谁不在名单中',
    examples: `示例：
  xxgk compile 各局 -o 汇编.pdf --organ 示例县人民政府
  xxgk compile 各局.zip -o 汇编.html --organ 示例县人民政府

每个单位收入一份；没有读出的、其他年度的和重报的逐一指出。图片不收入。`,
  },
  en: {
    description: 'put the reports of many organs into one file with a table of contents',
    inputs:
      'the reports: a folder, an archive (.zip), a pattern such as "folder/*.docx", a list (.xlsx), or files; in this order',
    outFile: 'file to write: .pdf (PDF/A), .ofd, .docx or .html',
    organ: 'who compiles; it stands in the title',
    roster:
      'list of the organs that must report (.xlsx, .csv or text): its order, and who is missing or not on it',
    examples: `Examples:
  xxgk compile bureaus -o compilation.pdf --organ 示例县人民政府
  xxgk compile bureaus.zip -o compilation.html --organ 示例县人民政府

One report of each organ; what is unread, of another year or there twice is named. Pictures are left out.`,
  },
});

export const compileCommand = defineCommand({
  name: 'compile',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<input...>', help.inputs)
      .requiredOption('-o, --out-file <file>', help.outFile)
      .requiredOption('--organ <name>', help.organ)
      .option('--roster <file>', help.roster)
      .addOption(shared.fontDir)
      .addOption(shared.force),
  load: async () => (await import('../commands/compile.js')).compile,
});
