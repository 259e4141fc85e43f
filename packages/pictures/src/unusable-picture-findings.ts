import { defineFinding } from '@xxgk/document';
import type { PictureKind } from './picture-kind.js';

/** What of a picture is too large: the file, or what it unpacks to. */
export type PictureSize =
  | { readonly megabytes: number }
  | { readonly width: number; readonly height: number };

export const unknownType = defineFinding({
  id: 'picture/unknown-type',
  severity: 'error',
  demand: { 'zh-CN': '图片是 PNG、JPEG 或 SVG', en: 'Pictures are PNG, JPEG or SVG' },
  source: 'house: Word、PDF、网页都能显示的三种格式',
  why: {
    'zh-CN': '其他格式在部分软件中不能显示；类型看文件内容，不看扩展名。',
    en: 'Other formats are not shown everywhere; the content counts, not the name of the file.',
  },
  remedy: {
    'zh-CN': '用图片软件另存为 PNG、JPEG 或 SVG。',
    en: 'Save it as PNG, JPEG or SVG with a program for pictures.',
  },
  text: {
    'zh-CN': (name: string, kind: PictureKind) => ({
      message: `图片“${name}”的实际类型是${kind === 'unknown' ? '无法识别的格式' : ` ${kind.toUpperCase()}`}，没有写入文档。`,
      hint: '请另存为 PNG、JPEG 或 SVG 格式，只改扩展名无效。',
    }),
    en: (name, kind) => ({
      message: `The picture "${name}" is in fact ${kind === 'unknown' ? 'of no known format' : kind.toUpperCase()} and was left out.`,
      hint: 'Save it as PNG, JPEG or SVG; another file name alone does not help.',
    }),
  },
});

/** `limit` in megabytes or millions of pixels. */
export const tooLarge = defineFinding({
  id: 'picture/too-large',
  severity: 'error',
  demand: {
    'zh-CN': '图片不超过20 MB、3000万像素',
    en: 'Pictures have at most 20 MB and 30 million pixels',
  },
  source: 'house: 版面宽156毫米，2000像素已足够',
  why: {
    'zh-CN': '过大的图片使文档难以传送和打开，印出来并不更清晰。',
    en: 'Larger ones make documents hard to send and open, and print no sharper.',
  },
  remedy: { 'zh-CN': '缩小到宽2000像素左右。', en: 'Make it smaller: about 2000 pixels wide.' },
  text: {
    'zh-CN': (name: string, size: PictureSize, limit: number) => ({
      message:
        'megabytes' in size
          ? `图片“${name}”有 ${size.megabytes} MB，超过 ${limit} MB，没有写入文档。`
          : `图片“${name}”有 ${size.width}×${size.height} 像素，超过 ${limit} 百万像素，没有写入文档。`,
      hint: '请缩小后再用：版面宽156毫米，宽2000像素已足够清晰。',
    }),
    en: (name, size, limit) => ({
      message:
        'megabytes' in size
          ? `The picture "${name}" has ${size.megabytes} MB, more than ${limit} MB, and was left out.`
          : `The picture "${name}" has ${size.width}×${size.height} pixels, more than ${limit} million, and was left out.`,
      hint: 'Make it smaller: 2000 pixels are enough for the 156 mm of the text block.',
    }),
  },
});

export const broken = defineFinding({
  id: 'picture/broken',
  severity: 'error',
  demand: { 'zh-CN': '图片文件完好', en: 'Picture files are whole' },
  source: 'house: 损坏的图片不写入文档',
  why: {
    'zh-CN': '损坏的图片在文档中显示不出来，还可能使文档打不开。',
    en: 'A broken picture does not show, and may keep the document from opening.',
  },
  remedy: {
    'zh-CN': '用看图软件打开核对，重新保存或重新传输。',
    en: 'Open it in a viewer, and save or copy it again.',
  },
  text: {
    'zh-CN': (name: string, kind: PictureKind) => ({
      message: `图片“${name}”（${kind.toUpperCase()}）已损坏或不完整，没有写入文档。`,
      hint: '请用看图软件打开核对，重新保存或重新传输该文件。',
    }),
    en: (name, kind) => ({
      message: `The picture "${name}" (${kind.toUpperCase()}) is broken or incomplete and was left out.`,
      hint: 'Open it in a viewer, and save or copy it again.',
    }),
  },
});

export const printColours = defineFinding({
  id: 'picture/print-colours',
  severity: 'error',
  demand: { 'zh-CN': '图片是 RGB 或灰度颜色', en: 'Pictures are in RGB or grey' },
  source: 'ISO 19005-3 §6.2.4.3',
  why: {
    'zh-CN': '归档 PDF 只用一种颜色空间（sRGB），CMYK 颜色不能写入。',
    en: 'The archival PDF is in sRGB and cannot hold the colours of print.',
  },
  remedy: {
    'zh-CN': '在图片软件中转换为 RGB（sRGB）后重新保存。',
    en: 'Convert it to RGB (sRGB) and save it again.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `图片“${name}”是印刷用的 CMYK 颜色，归档文件不能使用，没有写入文档。`,
      hint: '请在图片软件中转换为 RGB（sRGB）颜色后重新保存。',
    }),
    en: (name) => ({
      message: `The picture "${name}" has the CMYK colours of print, which the archival file cannot use, and was left out.`,
      hint: 'Convert it to RGB (sRGB) and save it again.',
    }),
  },
});

export const tooComplex = defineFinding({
  id: 'picture/too-complex',
  severity: 'error',
  demand: {
    'zh-CN': '图片解开后的内容不大得离谱',
    en: 'Pictures do not unpack or draw beyond all measure',
  },
  source: 'house: 来源不明的图片可能有害',
  why: {
    'zh-CN': '很小的文件可以解开成几个 GB，或者永远画不完，使程序和阅读文档的电脑停住。',
    en: 'A small file may unpack to gigabytes or never be drawn, and stop whoever opens the document.',
  },
  remedy: {
    'zh-CN': '核对图片来源，用图片软件打开后另存一份。',
    en: 'Ask where the picture came from, or save a copy with a program for pictures.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `图片“${name}”解开或绘制的工作量大得不合理，可能有害，没有写入文档。`,
      hint: '请向来源核实，或用图片软件打开后另存一份。',
    }),
    en: (name) => ({
      message: `The picture "${name}" would unpack or draw beyond all measure, may be harmful and was left out.`,
      hint: 'Ask where it came from, or save a copy with a program for pictures.',
    }),
  },
});
