import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '把已有的报告文件转成可以修改的数据，列出需要核对之处',
    inputs:
      '已有的报告：Word（.docx、.doc、.wps、.odt、.rtf）、PDF、OFD、网页（.html、.mhtml）、文本（.txt、.md）或数据（.yaml、.json、.xlsx）',
    format: '数据的格式：yaml 或 json；md 为通知、函等其他公文的 Markdown',
    trace: '逐项列出数据在原文件中的位置和原文',
    organ: '机关名称，用于文件中没有写明的情况',
    year: '报告年度，用于文件中没有写明的情况',
    examples: `示例：
  xxgk import 去年的报告.docx               写成 .yaml，列出需要核对之处
  xxgk import 报告.pdf -o 数据 --trace      并列出每项数据在原文件中的位置
  xxgk import 通知.docx -f md               通知等其他公文，写成 Markdown
  xxgk import 网页.html --organ 示例县教育局 --year 2024   文件中没有写明机关和年度

转出后请改好列出的各处，再用 xxgk check 检查，用 xxgk build 生成文件。`,
  },
  en: {
    description: 'turn reports that exist into data that can be changed, and list what to check',
    inputs:
      'a report that exists: Word (.docx, .doc, .wps, .odt, .rtf), PDF, OFD, web page (.html, .mhtml), text (.txt, .md) or data (.yaml, .json, .xlsx)',
    format: 'format of the data: yaml or json; md for official documents of other kinds, as Markdown',
    trace: 'list where in the file each figure and paragraph stood, and what stood there',
    organ: 'name of the organ, where the file does not say it',
    year: 'year of the report, where the file does not say it',
    examples: `Examples:
  xxgk import last-year.docx                as .yaml, with a list of what to check
  xxgk import report.pdf -o data --trace    with the place of each figure in the file
  xxgk import page.html --organ 示例县教育局 --year 2024   where the file does not say them

Mend what is listed, then use xxgk check, then xxgk build.`,
  },
});

export const importCommand = defineCommand({
  name: 'import',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<input...>', help.inputs)
      .addOption(shared.outDir)
      .option('-f, --format <format>', help.format, 'yaml')
      .option('--trace', help.trace)
      .option('--organ <name>', help.organ)
      .option('--year <year>', help.year)
      .addOption(shared.force),
  load: async () => (await import('../commands/import.js')).importReports,
});
