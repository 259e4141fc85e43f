import { defineError, words, XxgkError } from '@xxgk/document';
import { BeyondLimits } from './allowance.js';
import { readLimits } from './limits.js';

/** Files that are known and cannot be read. */
export type ForeignKind =
  | 'word-6'
  | 'fast-saved'
  | 'xls'
  | 'safari-archive'
  | 'ppt'
  | 'ole'
  | 'ods'
  | 'pptx'
  | 'xlsb'
  | 'office-xml'
  | 'archive'
  | 'picture'
  | 'media'
  | 'program';

/** Why a file cannot be opened at all. */
export type InputProblem =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-many-parts'
  | 'too-complex'
  | 'encrypted'
  | 'encrypted-archive'
  | 'encrypted-pdf'
  | 'encrypted-ofd'
  | 'damaged'
  | 'damaged-archive'
  | 'damaged-pdf'
  | 'damaged-ofd'
  | 'pdf-too-complex'
  | 'web-archive'
  | ForeignKind;

/** Makes the error for a problem of the file at hand. */
export type Refuse = (problem: InputProblem, cause?: unknown) => XxgkError;

/** Binds the file's name: `throw refuse('damaged')`. The error is `input-unreadable`. */
export function refusal(name: string): Refuse {
  return (problem, cause) => unreadable([name, problem], cause);
}

/**
 * What an error amounts to that reading met: what was refused stays so, what is beyond the limits is too complex (those
 * of the machine as well: a stack or an array that is full), and all else is `otherwise`.
 */
export function refusedAs(error: unknown, otherwise: InputProblem, refuse: Refuse): XxgkError {
  if (error instanceof XxgkError) return error;
  return refuse(isBeyond(error) ? 'too-complex' : otherwise, error);
}

/**
 * Does what there is to do with a file; where that turns out to be beyond the limits, the file is refused.
 * @throws XxgkError `input-unreadable` (as a rejection)
 */
export async function refusingBeyond<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw isBeyond(error) ? refusal(name)('too-complex', error) : error;
  }
}

/** What engines say of a stack, a text or an array that is full. */
const FULL = /call stack|recursion|Invalid (?:typed )?(?:array|string) (?:buffer )?length|allocation/iu;

function isBeyond(error: unknown): boolean {
  if (error instanceof BeyondLimits) return true;
  const isOfEngine =
    error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
  return isOfEngine && FULL.test(error.message);
}

/** What is wrong with a file, and what to do about it. */
interface Sentence {
  readonly what: string;
  readonly remedy: string;
}

const FILE_MEGABYTES = readLimits.fileBytes / (1024 * 1024);
const ASK_FOR_ORIGINAL = '请提供同一份报告的 Word 文档（.docx）、文字版 PDF 或网页。';
const ASK_FOR_ORIGINAL_EN = 'Give the same report as .docx, as a PDF with text, or as a web page.';

const text = words<Readonly<Record<InputProblem, Sentence>>>({
  'zh-CN': {
    empty: { what: '是空文件', remedy: '请核对文件是否选对。' },
    'too-large': {
      what: `超过 ${FILE_MEGABYTES} MB`,
      remedy: '年度报告不会这么大，请核对文件是否选对，或删去其中的图片后重试。',
    },
    'unpacks-too-large': {
      what: '解压后的内容大得不合理',
      remedy: '文件可能有害，没有打开。请向来源核实，或用 Word、WPS 打开后另存一份。',
    },
    'too-many-parts': {
      what: '内部部件多得不合理',
      remedy: '文件可能有害，没有打开。请向来源核实，或用 Word、WPS 打开后另存一份。',
    },
    'too-complex': {
      what: '内容的数量或层次多得不合理',
      remedy: '文件可能有害，没有读取。请核对文件是否选对，或向来源核实。',
    },
    encrypted: {
      what: '设有打开密码，内容已加密',
      remedy: '请用 Word、Excel 或 WPS 打开，取消密码后重新保存。',
    },
    'encrypted-archive': { what: '是设有密码的压缩包', remedy: '请先解压，再指定其中的报告文件。' },
    'encrypted-pdf': {
      what: '是设有打开密码的 PDF',
      remedy: `请取消密码后重新保存，或${ASK_FOR_ORIGINAL.slice(1)}`,
    },
    'encrypted-ofd': {
      what: '是加密的 OFD',
      remedy: `请用生成它的软件解密后重新保存，或${ASK_FOR_ORIGINAL.slice(1)}`,
    },
    damaged: {
      what: '已损坏或没有传输完整',
      remedy: '请重新下载或复制；仍不行时，用 Word、Excel 或 WPS 打开修复后另存一份。',
    },
    'damaged-archive': {
      what: '是已损坏、没有传输完整，或不是 .zip 格式的压缩包',
      remedy: '请重新下载或复制，或先解压，再指定其中的报告文件。',
    },
    'damaged-pdf': {
      what: '是已损坏或没有传输完整的 PDF',
      remedy: `请重新下载或复制，或${ASK_FOR_ORIGINAL.slice(1)}`,
    },
    'damaged-ofd': {
      what: '是已损坏或没有传输完整的 OFD',
      remedy: `请重新下载或复制，或${ASK_FOR_ORIGINAL.slice(1)}`,
    },
    'pdf-too-complex': {
      what: '是页数或内容多得不合理的版式文件',
      remedy: '请核对文件是否选对；报告夹在其他文件之中的，请只保留报告的各页。',
    },
    'web-archive': {
      what: '是单个文件网页（.mht、.mhtml），其中没有网页内容',
      remedy: '请用浏览器打开，另存为“网页，仅 HTML”后重试。',
    },
    'word-6': {
      what: '是 Word 6.0、Word 95 或更早的文件',
      remedy: '请用 Word 或 WPS 打开，另存为 .docx 后重试。',
    },
    'fast-saved': {
      what: '是用“快速保存”保存的 Word 文件，其中的文字没有按顺序存放',
      remedy: '请用 Word 或 WPS 打开，另存为 .docx 后重试。',
    },
    xls: {
      what: '是旧版 Excel 或 WPS 表格文件（.xls、.et）',
      remedy: '请用 Excel 或 WPS 打开，另存为 .xlsx 后重试。',
    },
    ppt: { what: '是演示文稿', remedy: ASK_FOR_ORIGINAL },
    ole: { what: '是旧版办公软件的文件', remedy: '请用原来的软件打开，另存为 .docx 或 .xlsx 后重试。' },
    'safari-archive': {
      what: '是 Safari 的网页归档（.webarchive）',
      remedy: '请在浏览器中打开，另存为网页（.html）或 PDF 后重试。',
    },
    ods: { what: '是 ODF 电子表格（.ods）', remedy: '请打开后另存为 .xlsx 再试。' },
    pptx: { what: '是演示文稿', remedy: ASK_FOR_ORIGINAL },
    xlsb: { what: '是二进制工作簿（.xlsb）', remedy: '请用 Excel 打开，另存为 .xlsx 后重试。' },
    'office-xml': {
      what: '是单个文件的 Office XML 文件',
      remedy: '请用 Word 或 Excel 打开，另存为 .docx 或 .xlsx 后重试。',
    },
    archive: { what: '是压缩包', remedy: '请先解压，再指定其中的报告文件。' },
    picture: { what: '是图片，其中没有文字', remedy: ASK_FOR_ORIGINAL },
    media: { what: '是音频或视频', remedy: '请核对文件是否选对。' },
    program: { what: '是程序文件', remedy: '请核对文件是否选对。' },
  },
  en: {
    empty: { what: 'it is empty', remedy: 'Check that it is the right file.' },
    'too-large': {
      what: `it is larger than ${FILE_MEGABYTES} MB`,
      remedy: 'No report is that large: check that it is the right file, or remove its pictures.',
    },
    'unpacks-too-large': {
      what: 'it would unpack to an absurd size',
      remedy: 'It may be harmful and was not opened. Ask where it came from, or save a copy with Word.',
    },
    'too-many-parts': {
      what: 'it has an absurd number of parts',
      remedy: 'It may be harmful and was not opened. Ask where it came from, or save a copy with Word.',
    },
    'too-complex': {
      what: 'it holds absurdly many things, or things nested absurdly deep',
      remedy:
        'It may be harmful and was not read. Check that it is the right file, or ask where it came from.',
    },
    encrypted: {
      what: 'it is encrypted with a password',
      remedy: 'Open it in Word or Excel, remove the password and save it.',
    },
    'encrypted-archive': {
      what: 'it is an archive that needs a password',
      remedy: 'Unpack it and give the reports inside.',
    },
    'encrypted-pdf': {
      what: 'it is a PDF that needs a password',
      remedy: `Save it without one. ${ASK_FOR_ORIGINAL_EN}`,
    },
    'encrypted-ofd': {
      what: 'it is an OFD that is encrypted',
      remedy: `Save it without encryption in the program that made it. ${ASK_FOR_ORIGINAL_EN}`,
    },
    damaged: {
      what: 'it is damaged or incomplete',
      remedy: 'Download or copy it again, or open it in Word or Excel and save a repaired copy.',
    },
    'damaged-archive': {
      what: 'it is an archive that is damaged, incomplete or no .zip',
      remedy: 'Download or copy it again, or unpack it and give the reports inside.',
    },
    'damaged-pdf': {
      what: 'it is a damaged or incomplete PDF',
      remedy: `Download or copy it again. ${ASK_FOR_ORIGINAL_EN}`,
    },
    'damaged-ofd': {
      what: 'it is a damaged or incomplete OFD',
      remedy: `Download or copy it again. ${ASK_FOR_ORIGINAL_EN}`,
    },
    'pdf-too-complex': {
      what: 'it has an absurd number of pages or objects',
      remedy: 'Check that it is the right file, or keep the pages of the report only.',
    },
    'web-archive': {
      what: 'it is a web archive (.mht, .mhtml) with no page in it',
      remedy: 'Open it in a browser and save it as a page, HTML only.',
    },
    'word-6': {
      what: 'it is a file of Word 6.0, Word 95 or older',
      remedy: 'Save it as .docx with Word or WPS.',
    },
    'fast-saved': {
      what: 'it is a Word file that was saved by “fast save”, with its words out of order',
      remedy: 'Save it as .docx with Word or WPS.',
    },
    xls: {
      what: 'it is an old Excel or WPS file (.xls, .et)',
      remedy: 'Save it as .xlsx with Excel or WPS.',
    },
    ppt: { what: 'it is a presentation', remedy: ASK_FOR_ORIGINAL_EN },
    ole: { what: 'it is a file of old office software', remedy: 'Save it as .docx or .xlsx.' },
    'safari-archive': {
      what: 'it is a web archive of Safari (.webarchive)',
      remedy: 'Open it in the browser and save it as a page (.html) or PDF.',
    },
    ods: { what: 'it is an ODF spreadsheet (.ods)', remedy: 'Save it as .xlsx.' },
    pptx: { what: 'it is a presentation', remedy: ASK_FOR_ORIGINAL_EN },
    xlsb: { what: 'it is a binary workbook (.xlsb)', remedy: 'Save it as .xlsx with Excel.' },
    'office-xml': {
      what: 'it is a file of Word or Excel in one XML part',
      remedy: 'Save it as .docx with Word, or as .xlsx with Excel.',
    },
    archive: { what: 'it is an archive', remedy: 'Unpack it and give the report inside.' },
    picture: { what: 'it is a picture and has no text', remedy: ASK_FOR_ORIGINAL_EN },
    media: { what: 'it is audio or video', remedy: 'Check that it is the right file.' },
    program: { what: 'it is a program', remedy: 'Check that it is the right file.' },
  },
});

/** One sentence: which file, what is wrong, what to do. */
const unreadable = defineError('input-unreadable', {
  'zh-CN': (name: string, problem: InputProblem) => {
    const { what, remedy } = text('zh-CN')[problem];
    return `无法读取“${name}”：该文件${what}。${remedy}`;
  },
  en: (name, problem) => {
    const { what, remedy } = text('en')[problem];
    return `Cannot read "${name}": ${what}. ${remedy}`;
  },
});
