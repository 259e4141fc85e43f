import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description:
      '核验本程序生成的 Word 文档、PDF、OFD、网页和填好的 Excel 填报表：按文件中的数据重新生成，逐处比较；OFD 上的签名和印章',
    inputs: '要核验的文件（.docx、.pdf、.ofd、.html、.xlsx）；有 --manifest 时可省略，即核验清单中的全部文件',
    manifest: '批量生成的清单（manifest.json）：核对每个文件的 SHA-256',
    against: '不带数据的 PDF（PDF/A-1b、2b）与此文件的数据核对；省略时用旁边同名的文件',
    fonts: '生成时用了自备字体的，指定同一字体目录',
    format: '输出方式：text、json',
    strict: '警告也算未通过',
    examples: `示例：
  xxgk verify 报告.docx 报告.pdf                显示的内容是否与数据一致，改动了哪里
  xxgk verify 报告.pdf --manifest manifest.json  并与生成时的摘要核对
  xxgk verify --manifest 输出/manifest.json     核验一批文件的全部
  xxgk verify *.pdf --format json              结果供其他程序使用

退出码：0 全部通过；1 有文件未通过；2 命令用法错误；3 文件无法读取
数字和数据一起改过的文件，只有与清单核对摘要才能发现。`,
  },
  en: {
    description:
      'Verify Word documents, PDFs, OFDs, pages and filled-in Excel forms made here: made again from their data, and compared; signatures of OFDs',
    inputs:
      'files to verify (.docx, .pdf, .ofd, .html, .xlsx); may be left out with --manifest: then all files of the manifest',
    manifest: 'manifest of a batch (manifest.json): hold the SHA-256 of each file against it',
    against:
      'hold a PDF without data against those of this file; else against the file of its name beside it',
    fonts: 'the folder of the fonts that were supplied when it was made',
    format: 'text or json',
    strict: 'warnings count as well',
    examples: `Examples:
  xxgk verify report.docx report.pdf               is what it shows what its data say?
  xxgk verify report.pdf --manifest manifest.json  are the bytes those that were made?
  xxgk verify --manifest out/manifest.json         all files of a batch
  xxgk verify *.pdf --format json                  for programs

Exit codes: 0 all verified; 1 a file is not; 2 usage; 3 a file cannot be read
Where figures and data were changed together, only the digest of a manifest tells.`,
  },
});

export const verifyCommand = defineCommand({
  name: 'verify',
  text,
  declare: (command, help) =>
    command
      .argument('[file...]', help.inputs)
      .option('--manifest <file>', help.manifest)
      .option('--against <file>', help.against)
      .option('--fonts <folder>', help.fonts)
      .option('--format <format>', help.format, 'text')
      .option('--strict', help.strict),
  load: async () => (await import('../commands/verify.js')).verify,
});
