import { aggregateZhCn } from './aggregate-messages.js';
import { batchZhCn } from './batch-messages.js';
import type { CliMessages } from './cli-messages.js';
import { diffZhCn } from './diff-messages.js';
import { helpExamplesZhCn } from './help-examples.js';
import { initZhCn } from './init-messages.js';
import { verifyZhCn } from './verify-messages.js';

const USAGE_ERRORS: Readonly<Record<string, (detail: string) => string>> = {
  'commander.unknownOption': (detail) => `没有选项 ${detail}。`,
  'commander.unknownCommand': (detail) => `没有命令 ${detail}。`,
  'commander.missingArgument': () => '没有指定输入文件。',
  'commander.missingMandatoryOptionValue': (detail) => `缺少选项 ${detail}。`,
  'commander.optionMissingArgument': (detail) => `选项 ${detail} 后面缺少内容。`,
  'commander.invalidArgument': (detail) => `选项 ${detail} 的值不在可选范围内。`,
  'commander.excessArguments': () => '参数过多。',
};

/** The command line in Chinese. */
export const cliZhCn: CliMessages = {
  init: initZhCn,
  batch: batchZhCn,
  verify: verifyZhCn,
  aggregate: aggregateZhCn,
  diff: diffZhCn,
  helpExamples: helpExamplesZhCn,
  help: {
    description: 'xxgk：编制政府信息公开工作年度报告，检查数据，生成报送用Word文档和归档用PDF/A。',
    examples: [
      '示例：',
      '  xxgk build 报告.yaml                    在当前目录生成 Word 和 PDF/A',
      '  xxgk build 报告.yaml -o 输出 -f docx     只生成 Word，放入“输出”目录',
      '  xxgk check 报告.yaml                    只检查，不生成文件',
      '  xxgk check 报告.yaml --previous 去年.yaml  与去年的报告核对',
      '  xxgk check 报告.yaml --fix              自动改正，写入新文件',
      '  xxgk explain applications/balance      解释一条规则',
      '  xxgk import 去年的报告.docx              转成可以修改的数据',
      '  xxgk build 去年公布的网页.html -o 输出   由公布的网页生成',
      '  xxgk verify 报告.docx 报告.pdf           核验生成后有没有被改动',
      '  xxgk build 报告目录 -o 输出              一次生成许多报告（xxgk build --help）',
      '  xxgk aggregate 各局 -o 县.yaml --organ 示例县人民政府   汇总下级报告',
      '  xxgk diff 2024.yaml 2025.yaml          对比两份报告',
      '  xxgk fonts --fonts 字体目录             查看各部分所用字体',
    ].join('\n'),
    exitCodes: '退出码：0 正常；1 报告有错误；2 命令用法错误；3 文件无法读写或环境问题',
    usage: '用法：',
    commands: '命令：',
    options: '选项：',
    arguments: '参数：',
    help: '显示帮助',
    version: '显示版本号',
    lang: '提示信息的语言：zh-CN 或 en',
    build: '检查报告并生成文件',
    check: '检查报告：必填内容、勾稽关系、结构',
    schema: '输出报告数据的 JSON Schema',
    fonts: '列出各部分所用字体、许可和收字情况',
    import: '把已有的报告文件转成可以修改的数据，列出需要核对之处',
    importInputs:
      '已有的报告：Word（.docx）、PDF（.pdf）、网页（.html）、文本（.txt、.md）或数据（.yaml、.json、.xlsx）',
    importFormat: '数据的格式：yaml 或 json',
    importOrgan: '机关名称，用于文件中没有写明的情况',
    importYear: '报告年度，用于文件中没有写明的情况',
    trace: '逐项列出数据在原文件中的位置和原文',
    inputs:
      '报告数据（.yaml、.json、.xlsx），或已有的报告：Word（.docx）、PDF（.pdf）、网页（.html）、文本（.txt、.md）',
    outDir: '输出目录，不存在时创建',
    formats:
      '要生成的格式，用逗号分隔：docx、pdf、html（网页）、html-fragment（贴入网站后台的网页片段）、json（默认docx,pdf；加 --review 时为docx,html）',
    review: '改为生成审阅稿：每条检查意见作为 Word 批注，或列在网页一侧，指向所说的文字和单元格',
    fontDir: '自备字体目录（如方正小标宋、仿宋_GB2312），也可用环境变量 XXGK_FONTS 指定',
    earlierYears: '以往年度的报告文件，供历年统计图使用，可指定多个',
    tables: '第三、四部分表格的方向：auto（数字放不下时才横排）、portrait（竖排）、landscape（横排）',
    tableLines: '表格线：official（外框略粗）、bare（各线同粗）',
    pictureDir: '图片目录，报告文件所在目录内找不到的图片到这里找',
    createdAt: '文件记录的生成时间，如 2023-01-18T09:00:00+08:00（也可用 SOURCE_DATE_EPOCH；默认取成文日期）',
    profile:
      '版面：plain（不带版头、版记）、issued（带版头、版记）、submission（报送函，报告作为附件）；默认有 official 时为 issued，网页为 plain',
    embedFonts: '把字体嵌入 Word 文档，只嵌入用到的字',
    pdfProfile: 'PDF 的归档标准：3a（附带报告数据）、2b 或 1b（不带附件）',
    strict: '警告也按错误处理；有错误或警告时不生成文件',
    checkStrict: '警告也按错误处理：有警告时退出码也为1',
    force: '覆盖已有文件',
    previous:
      '去年的报告，或去年各单位的报告（目录、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表）：核对结转数、现行有效件数和文字是否雷同',
    children: '下级的报告（目录、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表）：逐格核对汇总数',
    roster: '应报单位名单（每行一个名称），与 --children 一起用，指出谁没有报',
    siblings: '同级单位的报告（目录、"目录/*.docx" 这样的写法、一行一个单位的 Excel 表）：核对文字是否雷同',
    deadline: '公布期限，如 01-21，或 government=02-20,department=01-26（默认部门01-31、政府03-31）',
    disable: '不检查的规则（错误级规则不能停用），如 fees/unstated',
    findingFormat: '输出方式：text、json、sarif',
    fix: '把可以自动改正的写入新文件（空白总计、序号、括号、半角标点），不改填写的数字',
    fixedFile: '--fix 写入的文件，默认在原文件名后加 .fixed',
    explain: '解释规则：要求、依据、原因、改法、示例；不指定规则时列出全部',
    rules: '规则名，如 applications/balance',
    outFile: '写入文件，默认输出到屏幕',
    default: '默认',
  },
  severity: { error: '错误', warning: '警告', note: '提示' },
  hint: '办法：',
  summary: (errors, warnings, notes) => `共 ${errors} 处错误，${warnings} 处警告，${notes} 条提示。`,
  nothingFound: '没有发现问题。',
  acceptedLabel: '已接受',
  acceptedBecause: '理由：',
  alsoAccepted: (count) => `另有 ${count} 处已接受。`,
  fixedInto: (count, path) => `已改正 ${count} 处，写入 ${path}：`,
  fixedLabel: '改正',
  listSeparator: '、',
  badDeadline: (value, kinds) =>
    `期限“${value}”无法识别。请写成 01-21，或“类别=日期”，类别可选：${kinds}，如 government=02-20,department=01-26。`,
  notDisabled: (rule) => `规则 ${rule} 是错误级规则，不能停用。请改正报告。`,
  unknownRule: (rule, meant) =>
    `没有规则“${rule}”。${meant === undefined ? '用 xxgk explain 查看全部规则。' : `是否应为“${meant}”？`}`,
  outFileNeedsFix: '-o 只能与 --fix 一起用，且只能有一个输入文件。',
  companionUnreadable: (name, reason) => `用来对照的“${name}”读不出来：${reason}请先改正该文件。`,
  brokenRoster: (path) =>
    `名单“${path}”中有乱码，单位名称无法核对。请用记事本打开，另存为 UTF-8 编码后重试。`,
  passedOver: (names) => ({
    message: `目录中有${names.length}份文档没有读取：${names.slice(0, 3).join('、')}${names.length > 3 ? ' 等' : ''}。`,
    hint: '目录中只读取数据文件；其中若有哪个单位的报告而没有数据文件，请用 "目录/*.docx" 这样的写法指明。',
  }),
  noCompanions: (path) =>
    `“${path}”中没有可以对照的其他报告，没有核对。目录中只读取 .yaml、.yml、.json、.xlsx、.txt 文件（不含子目录）；Word、PDF、网页请写成 "${path}/*.docx" 这样。`,
  explain: {
    labels: {
      demand: '要求：',
      source: '依据：',
      why: '原因：',
      mend: '改法：',
      wrong: '错例：',
      right: '正例：',
      needs: '需要：',
      disable: '停用：',
    },
    needs: {
      previous: '去年的报告（--previous）',
      children: '下级报告（--children）',
      siblings: '同级单位的报告（--siblings）',
      today: '当天日期（自动取得）',
    },
    stays: '错误级规则，不能停用',
  },
  progress: (index, count, name) => `[${index}/${count}] ${name}`,
  written: (path, kilobytes) => `已生成 ${path}（${kilobytes} KB）`,
  unchanged: (path) => `内容未变，保留 ${path}`,
  writtenWithErrors: '报告有错误，生成的文件仅供核对，请改正后重新生成再报送。',
  nothingWritten: '没有生成文件。',
  previousUnreadable: (path) =>
    `以往年度的报告“${path}”有误，没有生成文件。请用 xxgk check 查看该文件的问题。`,
  tooLarge: (path, megabytes) =>
    `无法读取“${path}”：文件超过 ${megabytes} MB，年度报告不会这么大。请核对文件是否选对，或删去其中的图片后重试。`,
  noSuchFile: (path) => `找不到文件“${path}”。请核对路径。`,
  isDirectory: (path) => `“${path}”是目录，不是文件。请指定其中的报告文件。`,
  cannotRead: (path, reason) => `无法读取“${path}”（${reason}）。请核对文件权限。`,
  cannotWrite: (path, reason) =>
    `无法写入“${path}”（${reason}）。请核对目录权限和磁盘空间，或用 -o 指定其他目录。`,
  exists: (path) => `“${path}”已存在且内容不同，没有覆盖。如需覆盖请加 --force，或用 -o 指定其他目录。`,
  sameOutput: (path, first) =>
    `输出文件“${path}”与“${first}”的输出同名，没有写入。请修改其中一份报告的标题，或分别输出到不同目录。`,
  unknownFormat: (format, known) => `不支持的格式“${format}”。可选：${known}。`,
  unknownProfile: (profile, known) => `不支持的版面“${profile}”。可选：${known}。`,
  fontNotEmbedded: (name) => ({
    message: `字体“${name}”不能嵌入 Word 文档：字体许可不允许，或不是单个 TrueType 字体。`,
    hint: '文档中仍写明该字体名称，请在打开文档的电脑上安装该字体。',
  }),
  unknownPdfProfile: (profile, known) => `不支持的 PDF/A 标准“${profile}”。可选：${known}。`,
  badCreatedAt: (value) => `时间“${value}”无法识别。请写成 2023-01-18 或 2023-01-18T09:00:00+08:00。`,
  badEpoch: (value) => `环境变量 SOURCE_DATE_EPOCH 应为秒数，现为“${value}”。请改正或删除该变量。`,
  badYear: (value) => `年度“${value}”无法识别。请写成四位数字，如 2023。`,
  importedFrom: (name) => `由“${name}”读取。`,
  toCheck: '请核对：',
  trace: { head: ['项目', '位置', '原文'], none: '数据文件，没有原文位置。' },
  badLanguage: (value) => `不支持的语言“${value}”。可选：zh-CN、en。`,
  fontDirMissing: (path) => `找不到字体目录“${path}”。请核对 --fonts 或环境变量 XXGK_FONTS。`,
  fontDirEmpty: (path) =>
    `字体目录“${path}”中没有字体文件（.ttf、.otf、.ttc）。请核对 --fonts 或环境变量 XXGK_FONTS。`,
  fontsPackageBroken: (path) => `缺少随程序提供的字体“${path}”。请重新安装 xxgk。`,
  usageError: (code, detail) => USAGE_ERRORS[code]?.(detail) ?? `命令用法有误：${detail}`,
  seeHelp: '用 xxgk --help 查看用法。',
  unexpected: (reason) =>
    `程序出现意外错误：${reason}。此前写出的文件都是完整的；请把这条信息和输入文件反馈给开发者。`,
  picture: {
    missing: (name) => ({
      message: `找不到图片“${name}”，没有写入文档。`,
      hint: '图片路径相对于报告文件所在目录；放在其他目录时请用 --pictures 指定。',
    }),
    outside: (name) => ({
      message: `图片“${name}”在报告文件所在目录之外，没有读取。`,
      hint: '请把图片放到报告文件所在目录内，或用 --pictures 指定图片目录。',
    }),
    remote: (name) => ({
      message: `图片“${name}”是网络地址，没有下载。`,
      hint: '请先把图片保存到报告文件所在目录，再写明文件名。',
    }),
  },
  fontTable: {
    role: {
      xiaobiaosong: '小标宋（标题）',
      heiti: '黑体（一级标题、表头）',
      kaiti: '楷体（二级标题）',
      fangsong: '仿宋（正文、表格）',
      songti: '宋体（页码、补字）',
    },
    vendored: '随程序提供',
    supplied: '自备',
    line: (role, family, origin) => `${role}：${family}（${origin}）`,
    licence: (licence) => `  许可：${licence}`,
    coverage: (characters, gb2312, general) =>
      `  收字：${characters}；GB 2312 汉字 ${gb2312}；通用规范汉字表 ${general}`,
    fallback: (families) => `  缺字时依次改用：${families}`,
  },
};
