import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '退改：按检查结果给每个要改正的单位生成退改单，另附一份清单',
    input: '检查结果：xxgk check … -o 检查结果.xlsx 时写在旁边的 检查结果.json（写 .xlsx 的名称也可以）',
    outDir: '输出目录，默认“第1次退改”这样的目录',
    organ: '退回报告的单位（署名）',
    by: '要求重新报送的日期，如 2026-02-10，不写时为“尽快”',
    date: '退改单的日期，默认当天',
    formats: '文件格式，用逗号分开：docx、pdf、ofd、html',
    examples: `示例：
  xxgk check 各局 --roster 名单.xlsx -o 检查结果.xlsx
  xxgk return 检查结果.json --organ 示例县人民政府办公室 --by 2026-02-10
  xxgk check 各局 --roster 名单.xlsx -o 检查结果.xlsx     改正后再检查，自动与上次对照
  xxgk return 检查结果.json --organ 示例县人民政府办公室   没有改完的再退一次

退改单写明位置、现在的内容、可以改为的内容、问题和原因；没有报送的单位列在清单中。`,
  },
  en: {
    description: 'write for each organ what its report must mend, and one covering list',
    input: 'result of a check: the .json that xxgk check … -o RESULT.xlsx writes beside (or the .xlsx)',
    outDir: 'output folder, default by the number of the check',
    organ: 'the office that sends reports back, which signs',
    by: 'day by which reports are wanted again, such as 2026-02-10',
    date: 'date of the slips, default today',
    formats: 'formats, parted by commas: docx, pdf, ofd, html',
    examples: `Examples:
  xxgk check bureaus --roster organs.xlsx -o result.xlsx
  xxgk return result.json --organ NAME --by 2026-02-10
  xxgk check bureaus --roster organs.xlsx -o result.xlsx   again, held against the first check

Slips say where, what stands there, what it may become and why; who has not reported stands in the list.`,
  },
});

export const returnCommand = defineCommand({
  name: 'return',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<result>', help.input)
      .requiredOption('--organ <name>', help.organ)
      .option('--by <day>', help.by)
      .option('--date <day>', help.date)
      .option('-o, --out-dir <dir>', help.outDir)
      .option('-f, --formats <list>', help.formats, 'docx')
      .addOption(shared.fontDir)
      .addOption(shared.force),
  load: async () => (await import('../commands/return.js')).returnReports,
});
