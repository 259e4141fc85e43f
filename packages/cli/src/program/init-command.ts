import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '生成待填写的数据文件（report.yaml）或 Excel 填报表',
    xlsx: '生成 Excel 填报表（.xlsx），可用 Excel、WPS、LibreOffice 填写',
    batchXlsx: '生成一行一个单位的 Excel 数据表，用于一次编制许多报告',
    roster: '单位名单（.xlsx、.csv 或文本，每行一个单位），与 --batch-xlsx 一起用，预先填入各行',
    organ: '机关名称（全称）',
    year: '报告年度，即被统计的年份',
    kind: '机关类别：government 人民政府、department 部门、other 其他，默认按名称；或公文的文种（通知、请示、函等），生成该文种的 Markdown 文件',
    outFile: '写入的文件：.yaml 数据文件或 .xlsx 填报表，默认 report.yaml、年度报告填报表.xlsx',
    edition: '报告格式：2021 或 2019，默认按年度',
    from: '上年报告的文件（任何能读取的格式）：取其机关、文字和结转数',
    examples: `示例：
  xxgk init --organ 示例区档案局 --year 2025       数据文件 report.yaml
  xxgk init --xlsx                               Excel 填报表
  xxgk init --kind 通知                          一份通知，用 xxgk write 生成
  xxgk init --from 去年.pdf                       由上年报告开始
  xxgk init --batch-xlsx --year 2025 --roster 名单.txt   一行一个单位的数据表`,
  },
  en: {
    description: 'write a data file (report.yaml) or a spreadsheet form to fill in',
    xlsx: 'write the spreadsheet form (.xlsx) for Excel, WPS or LibreOffice',
    batchXlsx: 'write a spreadsheet with a row for each organ, to make many reports at once',
    roster: 'list of organs, one a line, to be filled into the rows of --batch-xlsx',
    organ: 'name of the organ',
    year: 'the year reported on',
    kind: 'kind of organ: government, department or other; default: by its name. Or a kind of official document (通知, 函 …): its Markdown file',
    outFile: 'file to write: .yaml, or .xlsx for the form; default report.yaml, 年度报告填报表.xlsx',
    edition: 'edition of the form: 2021 or 2019; by the year when left out',
    from: "last year's report in any format that can be read: gives organ, prose and what was carried over",
    examples: `Examples:
  xxgk init --organ 示例区档案局 --year 2025       report.yaml
  xxgk init --xlsx                               the spreadsheet form
  xxgk init --from last-year.pdf                 begin with last year’s report
  xxgk init --batch-xlsx --year 2025 --roster organs.txt   a row for each organ`,
  },
});

export const initCommand = defineCommand({
  name: 'init',
  text,
  declare: (command, help, shared) =>
    command
      .option('--xlsx', help.xlsx)
      .option('--batch-xlsx', help.batchXlsx)
      .option('--roster <file>', help.roster)
      .option('--organ <name>', help.organ)
      .option('--year <year>', help.year)
      .option('--kind <kind>', help.kind)
      .option('--edition <edition>', help.edition)
      .option('--from <file>', help.from)
      .option('-o, --out-file <file>', help.outFile)
      .addOption(shared.force),
  load: async () => (await import('../commands/init.js')).init,
});
