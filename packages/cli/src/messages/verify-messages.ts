/** The sentences of `xxgk verify`. */
export interface VerifyMessages {
  readonly description: string;
  readonly inputs: string;
  readonly manifest: string;
  readonly format: string;
  readonly strict: string;
  readonly examples: string;
  readonly passed: (file: string, what: string) => string;
  readonly failed: (file: string) => string;
  readonly figures: (title: string, count: number) => string;
  readonly digest: string;
  readonly summary: (passed: number, failed: number) => string;
  readonly nothing: string;
  readonly badManifest: (path: string) => string;
  readonly digestDiffers: Advice;
  readonly notInManifest: Advice;
}

interface Advice {
  readonly message: string;
  readonly hint: string;
}

export const verifyZhCn: VerifyMessages = {
  description: '核验本程序生成的 Word 文档和 PDF：嵌入的数据、显示的数字、PDF/A、字体、摘要',
  inputs: '要核验的文件（.docx、.pdf）；有 --manifest 时可省略，即核验清单中的全部文件',
  manifest: '批量生成的清单（manifest.json）：核对每个文件的 SHA-256',
  format: '输出方式：text、json',
  strict: '警告也算未通过',
  examples: [
    '示例：',
    '  xxgk verify 报告.docx 报告.pdf                显示的数字与嵌入的数据是否一致',
    '  xxgk verify 报告.pdf --manifest manifest.json  并与生成时的摘要核对',
    '  xxgk verify --manifest 输出/manifest.json     核验一批文件的全部',
    '  xxgk verify *.pdf --format json              结果供其他程序使用',
    '',
    '退出码：0 全部通过；1 有文件未通过；2 命令用法错误；3 文件无法读取',
    '数字和数据一起改过的文件，只有与清单核对摘要才能发现。',
  ].join('\n'),
  passed: (file, what) => `通过    ${file}${what === '' ? '' : `：${what}`}`,
  failed: (file) => `未通过  ${file}`,
  figures: (title, count) => `${title}，显示的 ${count} 个数字与嵌入的数据一致`,
  digest: '摘要与清单一致',
  summary: (passed, failed) => `共核验 ${passed + failed} 个文件：${passed} 个通过，${failed} 个未通过。`,
  nothing: '没有指定要核验的文件，也没有用 --manifest 指定清单。',
  badManifest: (path) => `“${path}”不是本程序批量生成的清单（manifest.json）。请核对路径。`,
  digestDiffers: {
    message: '文件的 SHA-256 与清单不同，文件生成后被改动过。',
    hint: '请与发文单位核对，或由原始数据重新生成。',
  },
  notInManifest: { message: '清单中没有这个文件。', hint: '请核对文件是否属于这一批，名称和目录是否改过。' },
};

export const verifyEn: VerifyMessages = {
  description: 'Verify Word documents and PDFs made here: data, figures shown, PDF/A, fonts, digest',
  inputs: 'files to verify (.docx, .pdf); may be left out with --manifest: then all files of the manifest',
  manifest: 'manifest of a batch (manifest.json): hold the SHA-256 of each file against it',
  format: 'text or json',
  strict: 'warnings count as well',
  examples: [
    'Examples:',
    '  xxgk verify report.docx report.pdf               do the figures shown equal the data?',
    '  xxgk verify report.pdf --manifest manifest.json  are the bytes those that were made?',
    '  xxgk verify --manifest out/manifest.json         all files of a batch',
    '  xxgk verify *.pdf --format json                  for programs',
    '',
    'Exit codes: 0 all verified; 1 a file is not; 2 usage; 3 a file cannot be read',
    'Where figures and data were changed together, only the digest of a manifest tells.',
  ].join('\n'),
  passed: (file, what) => `verified  ${file}${what === '' ? '' : `: ${what}`}`,
  failed: (file) => `NOT verified  ${file}`,
  figures: (title, count) => `${title}, the ${count} figures shown equal the data`,
  digest: 'digest as in the manifest',
  summary: (passed, failed) => `${passed + failed} files: ${passed} verified, ${failed} not.`,
  nothing: 'No file to verify and no --manifest.',
  badManifest: (path) => `"${path}" is no manifest of a batch (manifest.json). Check the path.`,
  digestDiffers: {
    message: 'The SHA-256 of the file is not that of the manifest: it was changed after it was made.',
    hint: 'Ask its maker, or make it again from the data.',
  },
  notInManifest: {
    message: 'The manifest does not name this file.',
    hint: 'Check that it belongs to this batch and was not renamed or moved.',
  },
};
