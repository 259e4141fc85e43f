import { defineFinding, type FindingDefinition } from '@xxgk/document';

export const webFont = defineFinding({
  id: 'fonts/web-font',
  severity: 'warning',
  demand: { 'zh-CN': '字体文件是 .ttf、.otf 或 .ttc', en: 'Font files are .ttf, .otf or .ttc' },
  source: 'practice: 网页字体（WOFF）经过压缩，不能嵌入公文',
  why: {
    'zh-CN': '网页字体只供网页使用，Word 和 PDF 不能用，该文件没有使用。',
    en: 'Web fonts serve web pages alone; Word and PDF cannot use them, so the file is not used.',
  },
  remedy: {
    'zh-CN': '换用同一字体的 .ttf、.otf 或 .ttc 文件。',
    en: 'Supply the .ttf, .otf or .ttc file of the font.',
  },
  text: {
    'zh-CN': (file: string) => ({
      message: `字体文件“${file}”是网页字体（WOFF/WOFF2），不能嵌入公文，请提供 .ttf、.otf 或 .ttc 文件。`,
    }),
    en: (file) => ({
      message: `Font file "${file}" is a web font (WOFF/WOFF2); supply a .ttf, .otf or .ttc file.`,
    }),
  },
});

export const fontUnreadable = defineFinding({
  id: 'fonts/unreadable',
  severity: 'warning',
  demand: { 'zh-CN': '字体文件完好', en: 'Font files are whole' },
  source: 'house: 读不了的字体文件不使用',
  why: {
    'zh-CN': '文件损坏或不是字体，只能改用随程序提供的字体。',
    en: 'A damaged file, or one of another kind, is passed over; the fonts of the program are used.',
  },
  remedy: {
    'zh-CN': '从原处重新复制该字体，或换用完好的文件。',
    en: 'Copy the font again from where it came, or supply another file.',
  },
  text: {
    'zh-CN': (file: string) => ({
      message: `字体文件“${file}”无法读取，可能已损坏，或不是 TrueType/OpenType 字体。`,
    }),
    en: (file) => ({
      message: `Font file "${file}" cannot be read: damaged, or not a TrueType/OpenType font.`,
    }),
  },
});

/** A font of another kind is no fault. */
export const fontUnrecognised = defineFinding({
  id: 'fonts/unrecognised',
  severity: 'note',
  demand: {
    'zh-CN': '自备字体是公文用的仿宋、楷体、黑体、宋体、小标宋',
    en: 'Supplied fonts are 仿宋, 楷体, 黑体, 宋体 or 小标宋',
  },
  source: 'GB/T 9704-2012 §5.2.2, §7.3.1, §7.3.3',
  why: {
    'zh-CN': '公文各部分用什么字体有规定，其他字体用不上。',
    en: 'The standard names the typeface of each part; others have no place.',
  },
  remedy: {
    'zh-CN': '不必处理；以为用上了的，核对字体名称。',
    en: 'Nothing to do, unless you meant it to be used: then check the name of the font.',
  },
  text: {
    'zh-CN': (file: string, names: string) => ({
      message: `字体文件“${file}”（${names}）不是公文常用的仿宋、楷体、黑体、宋体或小标宋字体，未使用。`,
    }),
    en: (file, names) => ({
      message: `Font file "${file}" (${names}) is none of the official FangSong, KaiTi, HeiTi, SongTi or XiaoBiaoSong fonts; it is not used.`,
    }),
  },
});

export const fontVariable = defineFinding({
  id: 'fonts/variable',
  severity: 'warning',
  demand: { 'zh-CN': '字体是固定字重的', en: 'Fonts are of a fixed weight' },
  source: 'practice: 可变字体不能直接嵌入 PDF/A',
  why: {
    'zh-CN': '可变字体的粗细要由程序临时算出，各处显示不一，该文件没有使用。',
    en: 'What a variable font looks like is worked out by each program anew; the file is not used.',
  },
  remedy: { 'zh-CN': '换用固定字重的字体文件。', en: 'Supply a font file of a fixed weight.' },
  text: {
    'zh-CN': (file: string, names: string) => ({
      message: `字体文件“${file}”（${names}）是可变字体，请提供固定字重的字体文件。`,
    }),
    en: (file, names) => ({
      message: `Font file "${file}" (${names}) is a variable font; supply one of a fixed weight.`,
    }),
  },
});

export const embeddingForbidden = defineFinding({
  id: 'fonts/embedding-forbidden',
  severity: 'warning',
  demand: { 'zh-CN': '字体的授权允许嵌入文档', en: 'The licence of a font allows embedding' },
  source: 'OpenType 1.9 OS/2 fsType',
  why: {
    'zh-CN': '归档的 PDF 必须嵌入字体；字体厂商不允许的，不能嵌入。',
    en: 'An archival PDF holds its fonts; a font whose maker forbids that cannot be in it.',
  },
  remedy: {
    'zh-CN': '换用允许嵌入的字体，或向字体厂商取得授权。',
    en: 'Supply a font that may be embedded, or ask its maker for a licence.',
  },
  text: {
    'zh-CN': (file: string, names: string) => ({
      message: `字体文件“${file}”（${names}）的授权标志不允许以子集方式嵌入文档，未使用。`,
    }),
    en: (file, names) => ({
      message: `The licence flags of font file "${file}" (${names}) do not allow embedding a subset in a document; it is not used.`,
    }),
  },
});

/** Why a font file is not used. The sentences are told the file and the names that the font goes by. */
export type FontFault = FindingDefinition<[file: string, names: string]>;
