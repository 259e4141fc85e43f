import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '检查报告：必填内容、勾稽关系、结构',
    inputs:
      '报告数据（.yaml、.json、.xlsx），已有的报告，或其所在的目录（含子目录）、压缩包（.zip）、"目录/*.docx" 这样的写法：Word（.docx、.doc、.wps、.odt、.rtf）、PDF、OFD、网页（.html、.mhtml）、文本（.txt、.md）',
    previous:
      '去年的报告，或去年各单位的报告（目录、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表）：核对结转数、现行有效件数和文字是否雷同',
    children: '下级的报告（目录、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表）：逐格核对汇总数',
    roster:
      '应报单位名单：Excel（.xlsx）、CSV 或文本，每行一个单位，可以有“简称”“曾用名”栏；指出谁没有报、谁报了两份；与 --children 一起用时是下级的名单',
    previousRound:
      '上次的检查结果（.json）：逐个单位对照已改正、没有改、新出现；不写时，用 -o 旁边已有的 .json',
    siblings: '同级单位的报告（目录、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表）：核对文字是否雷同',
    deadline: '公布期限，如 01-21，或 government=02-20,department=01-26（默认部门01-31、政府03-31）',
    disable: '不检查的规则（错误级规则不能停用），如 fees/unstated',
    format: '输出方式：text、json、sarif',
    fix: '把可以自动改正的写入新文件（空白总计、序号、括号、半角标点），不改填写的数字',
    outFile:
      '检查结果写成 Excel（.xlsx）：汇总、全部问题、收报情况，旁边另存同名 .json；与 --fix 一起用时是改正后的数据，默认在原文件名后加 .fixed',
    all: '全部列出；不加时同类问题只列前10条',
    strict: '警告也按错误处理：有警告时退出码也为1',
    examples: `示例：
  xxgk check 报告.yaml                          必填内容、勾稽关系、结构
  xxgk check 报告.docx 报告.pdf                 已有的文档也可以检查
  xxgk check 报告.yaml --previous 去年.yaml     并与去年的报告核对
  xxgk check 县.yaml --children 各局            逐格核对汇总数
  xxgk check 各局 --roster 名单.txt             整个目录，末尾列出谁没有报、谁要改
  xxgk check 各局 --roster 名单.xlsx -o 检查结果.xlsx   并写成表格；改正后再运行一次，与上次对照
  xxgk return 检查结果.json --organ 示例县政府办公室     生成退改单
  xxgk check 报告.yaml --fix -o 改正.yaml       把可以自动改正的写入新文件
  xxgk check 报告.yaml --format sarif           结果供其他程序使用

退出码：0 没有错误；1 有错误（加 --strict 时警告也算）；2 命令用法错误；3 文件无法读写`,
  },
  en: {
    description: 'check reports: fields, sums, structure',
    inputs:
      'report data (.yaml, .json, .xlsx), a report that exists, a folder or archive (.zip) of them or a pattern such as "folder/*.docx": Word (.docx, .doc, .wps, .odt, .rtf), PDF, OFD, web page (.html, .mhtml), text (.txt, .md)',
    previous:
      'last year’s report, or a folder, pattern or list of them: carry-over, documents in force, copied wording',
    children: 'folder, pattern or list with the reports of subordinates: every cell of the sum',
    roster:
      'list of the organs that must report: .xlsx, .csv or text, one a row, with columns 简称 and 曾用名 for other names; names the missing; with --children, of the subordinates',
    previousRound:
      'result of the check before (.json): mended, not mended, new; default: the .json beside -o',
    siblings: 'folder, pattern or list with reports of organs beside this one: copied wording',
    deadline: 'last day, such as 01-21 or government=02-20,department=01-26 (default 01-31 and 03-31)',
    disable: 'rules to leave out (never errors), such as fees/unstated',
    format: 'form of the output: text, json, sarif',
    fix: 'write what can be mended safely to a new file: blank totals, numbers, brackets, punctuation',
    outFile:
      'results as a workbook (.xlsx), with a .json of the same name; with --fix the mended data, default: the input’s name with .fixed',
    all: 'list all; else ten of a kind',
    strict: 'treat warnings as errors: exit code 1 for them too',
    examples: `Examples:
  xxgk check report.yaml                        fields, sums, structure
  xxgk check report.docx report.pdf             documents that exist
  xxgk check report.yaml --previous last.yaml   held against last year as well
  xxgk check county.yaml --children bureaus     every cell of a sum
  xxgk check bureaus --roster organs.txt        a whole folder, with who is missing and who must mend
  xxgk check bureaus --roster organs.xlsx -o result.xlsx   as a workbook; run again after the organs mended
  xxgk return result.json --organ NAME          slips for the organs
  xxgk check report.yaml --fix -o mended.yaml   what can be mended safely, to a new file
  xxgk check report.yaml --format sarif         for other programs

Exit codes: 0 no errors; 1 errors (with --strict warnings too); 2 wrong usage; 3 file cannot be read or written`,
  },
});

export const checkCommand = defineCommand({
  name: 'check',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<input...>', help.inputs)
      .option('--previous <path>', help.previous)
      .option('--children <dir>', help.children)
      .option('--roster <file>', help.roster)
      .option('--previous-round <file>', help.previousRound)
      .option('--siblings <dir>', help.siblings)
      .option('--deadline <days>', help.deadline)
      .option('--disable <rule...>', help.disable)
      .option('--format <format>', help.format, 'text')
      .option('--fix', help.fix)
      .option('-o, --out-file <file>', help.outFile)
      .addOption(shared.pictureDir)
      .option('--strict', help.strict)
      .option('--all', help.all)
      .addOption(shared.force),
  load: async () => (await import('../commands/check.js')).check,
});
