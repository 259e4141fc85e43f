/** What stands under the options in the help of commands that have no catalogue of their own. */
export interface HelpExamples {
  readonly check: string;
  readonly explain: string;
  readonly import: string;
  readonly schema: string;
  readonly fonts: string;
}

export const helpExamplesZhCn: HelpExamples = {
  check: [
    '示例：',
    '  xxgk check 报告.yaml                          必填内容、勾稽关系、结构',
    '  xxgk check 报告.docx 报告.pdf                 已有的文档也可以检查',
    '  xxgk check 报告.yaml --previous 去年.yaml     并与去年的报告核对',
    '  xxgk check 县.yaml --children 各局            逐格核对汇总数',
    '  xxgk check 报告.yaml --fix -o 改正.yaml       把可以自动改正的写入新文件',
    '  xxgk check 报告.yaml --format sarif           结果供其他程序使用',
    '',
    '退出码：0 没有错误；1 有错误（加 --strict 时警告也算）；2 命令用法错误；3 文件无法读写',
  ].join('\n'),
  explain: [
    '示例：',
    '  xxgk explain                          列出全部规则',
    '  xxgk explain applications/balance     检查结果方括号中就是规则名',
  ].join('\n'),
  import: [
    '示例：',
    '  xxgk import 去年的报告.docx               写成 .yaml，列出需要核对之处',
    '  xxgk import 报告.pdf -o 数据 --trace      并列出每项数据在原文件中的位置',
    '  xxgk import 网页.html --organ 示例县教育局 --year 2024   文件中没有写明机关和年度',
    '',
    '转出后请改好列出的各处，再用 xxgk check 检查，用 xxgk build 生成文件。',
  ].join('\n'),
  schema: [
    '示例：',
    '  xxgk schema -o report.schema.json',
    '',
    '编辑器用它提示项目名称：在 .yaml 的第一行写 # yaml-language-server: $schema=report.schema.json。',
  ].join('\n'),
  fonts: [
    '示例：',
    '  xxgk fonts                     随程序提供的字体',
    '  xxgk fonts --fonts 字体目录    自备字体用在哪些部分，收字是否齐全',
  ].join('\n'),
};

export const helpExamplesEn: HelpExamples = {
  check: [
    'Examples:',
    '  xxgk check report.yaml                        fields, sums, structure',
    '  xxgk check report.docx report.pdf             documents that exist',
    '  xxgk check report.yaml --previous last.yaml   held against last year as well',
    '  xxgk check county.yaml --children bureaus     every cell of a sum',
    '  xxgk check report.yaml --fix -o mended.yaml   what can be mended safely, to a new file',
    '  xxgk check report.yaml --format sarif         for other programs',
    '',
    'Exit codes: 0 no errors; 1 errors (with --strict warnings too); 2 wrong usage; 3 file cannot be read or written',
  ].join('\n'),
  explain: [
    'Examples:',
    '  xxgk explain                          all rules',
    '  xxgk explain applications/balance     the id that stands in brackets behind a finding',
  ].join('\n'),
  import: [
    'Examples:',
    '  xxgk import last-year.docx                as .yaml, with a list of what to check',
    '  xxgk import report.pdf -o data --trace    with the place of each figure in the file',
    '  xxgk import page.html --organ 示例县教育局 --year 2024   where the file does not say them',
    '',
    'Mend what is listed, then use xxgk check, then xxgk build.',
  ].join('\n'),
  schema: [
    'Examples:',
    '  xxgk schema -o report.schema.json',
    '',
    'Editors offer the fields when the first line of a .yaml is # yaml-language-server: $schema=report.schema.json.',
  ].join('\n'),
  fonts: [
    'Examples:',
    '  xxgk fonts                     the fonts that come with the program',
    '  xxgk fonts --fonts my-fonts    where own fonts are used, and how much they cover',
  ].join('\n'),
};
