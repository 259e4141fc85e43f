import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '编排各种公文（通知、请示、函、纪要等十五种）：检查并生成 Word、PDF/A、OFD 和网页',
    inputs:
      '公文的 Markdown 或文本文件（.md、.txt），或已有的 Word 文档（.docx、.doc、.wps、.odt、.rtf），可指定多个；也可以是目录、"目录/**/*.docx" 这样的写法',
    formats:
      '要生成的格式，用逗号分隔：docx、pdf、ofd、html、html-fragment、md（默认docx,pdf；加 --review 时为docx,html）',
    profile: '版面：issued（带版头）或 preprinted（套打：红头和红线不印，留出位置）',
    review: '改为生成审阅稿：每条检查意见作为 Word 批注，或列在网页一侧',
    pdfProfile: 'PDF 的归档标准：3a（附带源文件）、2b 或 1b（不带附件）',
    ofdProfile: 'OFD 的标准：plain（GB/T 33190）或 a（归档用的 OFD/A，GB/T 42133）',
    embedFonts: '把字体嵌入 Word 文档，只嵌入用到的字',
    jobs: '批量：同时生成几份，默认为处理器核数',
    resume: '批量：接着上次没有做完的继续，已生成且输入、选项、文件都没有变化的不再重做',
    shard: '批量：只做其中一部分，如 2/8 为八份中的第二份，用于多台机器分做',
    timeLimit: '批量：一份公文最长的秒数，超过即跳过（默认 300）',
    createdAt: '文件记录的生成时间，如 2023-01-18T09:00:00+08:00（也可用 SOURCE_DATE_EPOCH；默认取成文日期）',
    examples: `示例：
  xxgk init --kind 通知 -o 通知.md           先生成一份待填写的通知
  xxgk write 通知.md -o 输出                 检查并生成 Word 和 PDF/A
  xxgk write 通知.md -o 输出 -f docx,pdf,ofd,html
  xxgk write 函.md --profile preprinted      用印好红头的纸套打
  xxgk write 旧文件.docx -o 输出             已有的 Word 文档按国家标准重新编排
  xxgk write 公文目录 -o 输出                 目录中每份公文，子目录照原样，清单写入 manifest.json
  xxgk write 公文目录 -o 输出 --resume         中断后继续
  xxgk check 通知.md                        只检查，不生成文件`,
  },
  en: {
    description:
      'set official documents of any of the fifteen kinds: check them and make Word, PDF/A, OFD and web pages',
    inputs:
      'Markdown or text (.md, .txt), or a Word document that exists (.docx, .doc, .wps, .odt, .rtf); several; also a folder, or a pattern such as "folder/**/*.docx"',
    formats:
      'formats to make, separated by commas: docx, pdf, ofd, html, html-fragment, md (default: docx,pdf; with --review docx,html)',
    profile: 'issued (with its head) or preprinted (what is red is left free)',
    review: 'make a review copy instead: every finding as a Word comment, or beside the web page',
    pdfProfile: 'archival profile of the PDF: 3a (holds the source), 2b or 1b (hold no attachment)',
    ofdProfile: 'profile of the OFD: plain (GB/T 33190) or a (OFD/A for archives, GB/T 42133)',
    embedFonts: 'put the fonts into the Word document, cut to the characters it uses',
    jobs: 'batch: documents made at the same time; the number of processors when left out',
    resume: 'batch: go on where the last run ended; what has not changed is not made again',
    shard: 'batch: make one part only, as 2/8 for the second of eight, for several machines',
    timeLimit: 'batch: longest time for one document in seconds (default 300)',
    createdAt:
      'time that the files record, ISO 8601 (also SOURCE_DATE_EPOCH; default: the date of the document)',
    examples: `Examples:
  xxgk init --kind 通知 -o notice.md         begin a notice
  xxgk write notice.md -o out                Word and PDF/A
  xxgk write notice.md -o out -f docx,pdf,ofd,html
  xxgk write letter.md --profile preprinted  for paper with a printed head
  xxgk write old.docx -o out                 a Word document that exists, set anew
  xxgk write documents -o out                every document of a folder, subfolders mirrored, listed in manifest.json
  xxgk write documents -o out --resume       go on after an interruption
  xxgk check notice.md                       check only`,
  },
});

export const writeCommand = defineCommand({
  name: 'write',
  text,
  declare: (command, help, shared) =>
    command
      .argument('<input...>', help.inputs)
      .addOption(shared.outDir)
      .option('-f, --formats <list>', help.formats)
      .option('--profile <name>', help.profile, 'issued')
      .option('--review', help.review)
      .addOption(shared.fontDir)
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
  load: async () => (await import('../commands/write.js')).write,
});
