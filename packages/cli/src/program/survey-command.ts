import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '比对：各单位的数据排名、与上年对照、突出的数，文字雷同的单位和段落',
    inputs:
      '各单位的报告：目录（含子目录）、压缩包（.zip）、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表，或若干文件',
    outFile: '写入的文件：.xlsx（带图）或 .html',
    previous: '各单位去年的报告（写法同上）：列出增减，比对与去年雷同的文字',
    roster: '应报单位名单（.xlsx、.csv 或文本）：按名单的顺序编排，指出谁没有报、谁不在名单中',
    examples: `示例：
  xxgk survey 各局 -o 比对.xlsx
  xxgk survey 各局 --previous 去年各局 -o 比对.xlsx
  xxgk survey 各局.zip -o 比对.html`,
  },
  en: {
    description:
      'hold many organs beside each other: ranks, changes, figures that stand out, prose that is alike',
    inputs:
      'the reports: a folder, an archive (.zip), a pattern such as "folder/*.docx", a list (.xlsx), or files',
    outFile: 'file to write: .xlsx (with a chart) or .html',
    previous: 'last year’s reports, given in the same ways: changes, and prose copied from last year',
    roster:
      'list of the organs that must report (.xlsx, .csv or text): its order, and who is missing or not on it',
    examples: `Examples:
  xxgk survey bureaus -o survey.xlsx
  xxgk survey bureaus --previous last-year -o survey.xlsx
  xxgk survey bureaus.zip -o survey.html`,
  },
});

export const surveyCommand = defineCommand({
  name: 'survey',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<input...>', help.inputs)
      .requiredOption('-o, --out-file <file>', help.outFile)
      .option('--previous <path>', help.previous)
      .option('--roster <file>', help.roster)
      .addOption(shared.force),
  load: async () => (await import('../commands/survey.js')).survey,
});
