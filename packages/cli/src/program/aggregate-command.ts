import { words } from '@xxgk/document';
import { Option } from 'commander';
import { defineCommand } from './define-command.js';

const MISMATCHES = ['refuse', 'skip'] as const;

const text = words({
  'zh-CN': {
    description: '汇总：把下级单位的报告逐格相加，生成上级报告的数据，附汇总底稿',
    inputs:
      '下级报告所在目录（含子目录）或压缩包（.zip；Word、PDF、网页、Excel、文本、数据都读）、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表，或若干文件',
    outFile: '写入的文件：.yaml、.json，或 .xlsx 填报表',
    organ: '汇总单位的名称（全称）',
    kind: '汇总单位的类别：government 人民政府、department 部门、other 其他，默认按名称',
    year: '汇总的年度，默认取第一份报告的年度',
    edition: '汇总的报告格式：2021 或 2019，默认取汇总年度第一份报告的格式',
    roster:
      '应报单位名单：Excel（.xlsx）、CSV 或文本，每行一个单位，可以有“简称”“曾用名”栏；指出谁没有报、谁不在名单中（原名 --expect 仍可用）',
    otherYear: '遇到其他年度的报告：refuse 不汇总，skip 略过该份',
    otherEdition: '遇到其他格式的报告：refuse 不汇总，skip 略过该份',
    ownSum: '遇到以前的汇总数：refuse 不汇总，skip 略过该份',
    unread: '遇到读不出来的文件：refuse 不汇总，skip 略过该文件',
    live: '起草的文字带条件，数字改变时语句随之改变（供熟悉写法的人员使用）；不加时为写好的语句',
    trace: '汇总底稿：每格由哪些单位的哪些数相加而成，写成 .xlsx 或 .html，可指定两个',
    examples: `示例：
  xxgk aggregate 各局 -o 县.yaml --organ 示例县人民政府 --roster 名单.txt
  xxgk aggregate 各局 -o 县.yaml --organ 示例县人民政府 --trace 底稿.xlsx 底稿.html
  xxgk aggregate 各局.xlsx -o 县.yaml --organ 示例县人民政府
  xxgk aggregate 各县 -o 市.yaml --organ 示例市人民政府      再汇总各县的汇总数
  xxgk check 县.yaml --children 各局 --roster 名单.txt     改动后再核对

缺报、重报、有错误的单位逐一列出，此时退出码为1，写出的数据仅供核对；加 --strict 则不写。`,
  },
  en: {
    description: 'add up the reports of subordinates cell by cell into the data of the parent’s report',
    inputs:
      'folder with the subordinates’ reports in any form (and its subfolders), an archive (.zip) of them, a pattern such as "folder/*.docx", a list (.xlsx) with a row for each organ, or files',
    outFile: 'file to write: .yaml, .json, or .xlsx for the form',
    organ: 'name of the organ that adds up',
    kind: 'kind of that organ: government, department or other; default: by its name',
    year: 'year of the sum; that of the first report when left out',
    edition: 'edition of the sum: 2021 or 2019; that of the first report of that year when left out',
    roster:
      'list of the organs that must report: .xlsx, .csv or text, one a row, with columns 简称 and 曾用名 for other names; names those that did not, and those not on it (--expect still works)',
    otherYear: 'a report of another year: refuse the sum, or skip the report',
    otherEdition: 'a report of another edition: refuse the sum, or skip the report',
    ownSum: 'an earlier sum among the reports: refuse the sum, or skip the report',
    unread: 'a file that cannot be read: refuse the sum, or skip the file',
    live: 'draft the prose with conditions, so that its sentences follow the figures; else finished sentences',
    trace: 'where each cell comes from, organ by organ, as .xlsx or .html; there may be both',
    examples: `Examples:
  xxgk aggregate bureaus -o county.yaml --organ 示例县人民政府 --roster organs.txt
  xxgk aggregate bureaus -o county.yaml --organ 示例县人民政府 --trace trace.xlsx trace.html
  xxgk aggregate bureaus.xlsx -o county.yaml --organ 示例县人民政府
  xxgk aggregate counties -o city.yaml --organ 示例市人民政府   sums of sums
  xxgk check county.yaml --children bureaus --roster organs.txt   check again after changes

Missing, doubled and faulty reports are named; the exit code is 1 then and the data a draft; --strict writes none.`,
  },
});

export const aggregateCommand = defineCommand({
  name: 'aggregate',
  text,
  declare: (command, help, shared) => {
    const mismatch = (flags: string, description: string): Option =>
      new Option(flags, description).choices(MISMATCHES).default('refuse');
    return command
      .argument('<input...>', help.inputs)
      .requiredOption('-o, --out-file <file>', help.outFile)
      .requiredOption('--organ <name>', help.organ)
      .option('--kind <kind>', help.kind)
      .option('--year <year>', help.year)
      .option('--edition <edition>', help.edition)
      .option('--roster <file>', help.roster)
      .addOption(new Option('--expect <file>').hideHelp())
      .addOption(mismatch('--other-year <how>', help.otherYear))
      .addOption(mismatch('--other-edition <how>', help.otherEdition))
      .addOption(mismatch('--own-sum <how>', help.ownSum))
      .addOption(mismatch('--unread <how>', help.unread))
      .option('--live', help.live)
      .option('--trace <files...>', help.trace)
      .addOption(shared.strict)
      .addOption(shared.force);
  },
  load: async () => (await import('../commands/aggregate.js')).aggregate,
});
