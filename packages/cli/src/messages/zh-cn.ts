import type { CliMessages } from './cli-messages.js';
import { initZhCn } from './init-messages.js';

const USAGE_ERRORS: Readonly<Record<string, (detail: string) => string>> = {
  'commander.unknownOption': (detail) => `没有选项 ${detail}。`,
  'commander.unknownCommand': (detail) => `没有命令 ${detail}。`,
  'commander.missingArgument': () => '没有指定输入文件。',
  'commander.optionMissingArgument': (detail) => `选项 ${detail} 后面缺少内容。`,
  'commander.excessArguments': () => '参数过多。',
};

/** The command line in Chinese. */
export const cliZhCn: CliMessages = {
  init: initZhCn,
  help: {
    description: 'xxgk：编制政府信息公开工作年度报告，检查数据，生成报送用Word文档和归档用PDF/A。',
    examples: [
      '示例：',
      '  xxgk build 报告.yaml                    在当前目录生成 Word 和 PDF/A',
      '  xxgk build 报告.yaml -o 输出 -f docx     只生成 Word，放入“输出”目录',
      '  xxgk check 报告.yaml                    只检查，不生成文件',
      '  xxgk import 去年的报告.docx              转成可以修改的数据',
      '  xxgk build 去年公布的网页.html -o 输出   由公布的网页生成',
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
    importInputs: '已有的报告：Word（.docx）、网页（.html）、文本（.txt、.md）或数据（.yaml、.json）',
    importFormat: '数据的格式：yaml 或 json',
    importOrgan: '机关名称，用于文件中没有写明的情况',
    importYear: '报告年度，用于文件中没有写明的情况',
    trace: '逐项列出数据在原文件中的位置和原文',
    inputs: '报告数据（.yaml、.json），或已有的报告：Word（.docx）、网页（.html）、文本（.txt、.md）',
    outDir: '输出目录，不存在时创建',
    formats:
      '要生成的格式，用逗号分隔：docx、pdf、html（网页）、html-fragment（贴入网站后台的网页片段）、json（默认docx,pdf；加 --review 时为docx,html）',
    review: '改为生成审阅稿：每条检查意见作为 Word 批注，或列在网页一侧，指向所说的文字和单元格',
    fontDir: '自备字体目录（如方正小标宋、仿宋_GB2312），也可用环境变量 XXGK_FONTS 指定',
    pictureDir: '图片目录，报告文件所在目录内找不到的图片到这里找',
    createdAt: '文件记录的生成时间，如 2023-01-18T09:00:00+08:00（也可用 SOURCE_DATE_EPOCH；默认取成文日期）',
    profile:
      '版面：plain（不带版头、版记）、issued（带版头、版记）、submission（报送函，报告作为附件）；默认有 official 时为 issued，网页为 plain',
    pdfProfile: 'PDF 的归档标准：3a（附带报告数据）、2b 或 1b（不带附件）',
    strict: '警告也按错误处理；有错误或警告时不生成文件',
    force: '覆盖已有文件',
    outFile: '写入文件，默认输出到屏幕',
    default: '默认',
  },
  severity: { error: '错误', warning: '警告', note: '提示' },
  hint: '办法：',
  summary: (errors, warnings, notes) => `共 ${errors} 处错误，${warnings} 处警告，${notes} 条提示。`,
  nothingFound: '没有发现问题。',
  progress: (index, count, name) => `[${index}/${count}] ${name}`,
  written: (path, kilobytes) => `已生成 ${path}（${kilobytes} KB）`,
  unchanged: (path) => `内容未变，保留 ${path}`,
  writtenWithErrors: '报告有错误，生成的文件仅供核对，请改正后重新生成再报送。',
  nothingWritten: '没有生成文件。',
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
    `程序出现意外错误：${reason}。没有写入任何文件，请把这条信息和输入文件反馈给开发者。`,
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
