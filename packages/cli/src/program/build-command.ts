import { type TableLines, type TableOrientation, words } from '@xxgk/document';
import { Option } from 'commander';
import { defineCommand } from './define-command.js';

const TABLES = ['auto', 'portrait', 'landscape'] as const satisfies readonly TableOrientation[];
const TABLE_LINES = ['official', 'bare'] as const satisfies readonly TableLines[];

const text = words({
  'zh-CN': {
    description: '检查报告并生成文件',
    inputs:
      '报告数据（.yaml、.json、.xlsx），或已有的报告：Word、PDF、OFD、网页、文本；也可以是目录、"目录/**/*.docx" 这样的写法、一行一个单位的 Excel 表',
    formats:
      '要生成的格式，用逗号分隔：docx、pdf、ofd、html（网页）、html-fragment（贴入网站后台的网页片段）、xlsx（填好的 Excel 填报表）、json（默认docx,pdf；加 --review 时为docx,html）',
    review: '改为生成审阅稿：每条检查意见作为 Word 批注，或列在网页一侧，指向所说的文字和单元格',
    earlierYears: '以往年度的报告文件，供历年统计图使用，可指定多个',
    tables: '第三、四部分表格的方向：auto（数字放不下时才横排）、portrait（竖排）、landscape（横排）',
    tableLines: '表格线：official（外框略粗）、bare（各线同粗）',
    profile:
      '版面：plain（不带版头、版记）、issued（带版头、版记）、submission（报送函，报告作为附件）；默认有 official 时为 issued，网页为 plain',
    pdfProfile: 'PDF 的归档标准：3a（附带报告数据）、2b 或 1b（不带附件）',
    ofdProfile:
      'OFD 的标准：plain（GB/T 33190，附带 JSON 数据）或 a（归档用的 OFD/A，GB/T 42133，数据附为文本）',
    embedFonts: '把字体嵌入 Word 文档，只嵌入用到的字',
    createdAt: '文件记录的生成时间，如 2023-01-18T09:00:00+08:00（也可用 SOURCE_DATE_EPOCH；默认取成文日期）',
    jobs: '批量：同时生成几份，默认为处理器核数',
    resume: '批量：接着上次没有做完的继续，已生成且输入、选项、文件都没有变化的不再重做',
    shard: '批量：只做其中一部分，如 2/8 为八份中的第二份，用于多台机器分做',
    timeLimit: '批量：一份报告最长的秒数，超过即跳过（默认 300）',
    examples: `批量示例：
  xxgk build 报告目录 -o 输出                 目录中每份报告，子目录照原样
  xxgk build "报告目录/**/*.docx" -o 输出 -f pdf   由已有的 Word 文档生成 PDF/A
  xxgk build 各单位数据表.xlsx -o 输出 --jobs 4   一行一个单位的 Excel 表（xxgk init --batch-xlsx）
  xxgk build 报告目录 -o 输出 --resume         中断后继续
  xxgk build 报告目录 -o 输出 --shard 2/8      八台机器中的第二台

批量时输出文件按输入文件命名，清单写入 manifest.json；有一份没有生成或有错误，退出码即为1。`,
  },
  en: {
    description: 'check reports and make their files',
    inputs:
      'report data (.yaml, .json, .xlsx) or a report that exists (Word, PDF, OFD, web page, text); also a folder, a pattern such as "folder/**/*.docx", or a list with a row for each organ (.xlsx)',
    formats:
      'formats to make, separated by commas: docx, pdf, ofd, html, html-fragment (to be pasted into a web page), xlsx (the Excel form, filled in), json (default: docx,pdf; with --review docx,html)',
    review:
      'make a review copy instead: every finding as a Word comment, or beside the web page, at the words it speaks of',
    earlierYears: 'reports of earlier years, for the chart over years; there may be several',
    tables:
      'how tables B and C stand: auto (across the page only where figures do not fit), portrait, landscape',
    tableLines: 'lines of tables: official (a heavier frame) or bare (all alike)',
    profile:
      'plain, issued (with 版头 and 版记) or submission (covering letter); by default issued where the report has `official`, plain on the web',
    pdfProfile: 'archival profile of the PDF: 3a (holds the report data), 2b or 1b (hold no attachment)',
    ofdProfile:
      'profile of the OFD: plain (GB/T 33190, holds the report data as JSON) or a (OFD/A for archives, GB/T 42133, holds it as text)',
    embedFonts: 'put the fonts into the Word document, cut to the characters it uses',
    createdAt:
      'time that the files record, ISO 8601 (also SOURCE_DATE_EPOCH; default: the date of the report)',
    jobs: 'batch: reports made at the same time; the number of processors when left out',
    resume: 'batch: go on where the last run ended; what has not changed is not made again',
    shard: 'batch: make one part only, as 2/8 for the second of eight, for several machines',
    timeLimit: 'batch: longest time for one report in seconds (default 300)',
    examples: `Batches:
  xxgk build reports -o out                 every report of a folder, subfolders mirrored
  xxgk build "reports/**/*.docx" -o out -f pdf   PDF/A from Word documents
  xxgk build list.xlsx -o out --jobs 4      a row for each organ (xxgk init --batch-xlsx)
  xxgk build reports -o out --resume        go on after an interruption
  xxgk build reports -o out --shard 2/8     the second of eight machines

In a batch outputs are named after inputs; manifest.json lists them; exit code 1 when one of them failed or has errors.`,
  },
});

export const buildCommand = defineCommand({
  name: 'build',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<input...>', help.inputs)
      .addOption(shared.outDir)
      .option('-f, --formats <list>', help.formats)
      .option('--review', help.review)
      .option('--previous <files...>', help.earlierYears)
      .addOption(new Option('--tables <how>', help.tables).choices(TABLES).default('auto'))
      .addOption(new Option('--table-lines <how>', help.tableLines).choices(TABLE_LINES).default('official'))
      .addOption(shared.fontDir)
      .option('--profile <name>', help.profile)
      .option('--pdfa <profile>', help.pdfProfile, '3a')
      .option('--ofd <profile>', help.ofdProfile, 'plain')
      .option('--embed-fonts', help.embedFonts)
      .option('--created-at <time>', help.createdAt)
      .addOption(shared.pictureDir)
      .option('--jobs <n>', help.jobs)
      .option('--resume', help.resume)
      .option('--shard <i/n>', help.shard)
      .option('--time-limit <seconds>', help.timeLimit)
      .addOption(shared.strict)
      .addOption(shared.force),
  load: async () => (await import('../commands/build.js')).build,
});
