import type { Language } from '@xxgk/document';
import type { SvgEffect } from './svg/read-shapes.js';

/** A sentence for the user and how to mend the matter. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** Every sentence of this package. `name` is the path of the picture as the report has it. */
export interface PictureWording {
  readonly unknownType: (name: string, kind: string) => Wording;
  readonly tooManyBytes: (name: string, megabytes: number, limit: number) => Wording;
  readonly tooManyPixels: (name: string, width: number, height: number, limit: number) => Wording;
  readonly broken: (name: string, kind: string) => Wording;
  readonly printColours: (name: string) => Wording;
  readonly turned: (name: string) => Wording;
  readonly coarse: (name: string, resolution: number) => Wording;
  readonly pixelsInstead: (name: string, features: string) => Wording;
  readonly foreignContent: (name: string) => Wording;
}

const zhCn: PictureWording = {
  unknownType: (name, kind) => ({
    message: `图片“${name}”的实际类型是${kind === 'unknown' ? '无法识别的格式' : ` ${kind.toUpperCase()}`}，没有写入文档。`,
    hint: '请另存为 PNG、JPEG 或 SVG 格式，只改扩展名无效。',
  }),
  tooManyBytes: (name, megabytes, limit) => ({
    message: `图片“${name}”有 ${megabytes} MB，超过 ${limit} MB，没有写入文档。`,
    hint: '请缩小后再用：版面宽156毫米，宽2000像素已足够清晰。',
  }),
  tooManyPixels: (name, width, height, limit) => ({
    message: `图片“${name}”有 ${width}×${height} 像素，超过 ${limit} 百万像素，没有写入文档。`,
    hint: '请缩小后再用：版面宽156毫米，宽2000像素已足够清晰。',
  }),
  broken: (name, kind) => ({
    message: `图片“${name}”（${kind.toUpperCase()}）已损坏或不完整，没有写入文档。`,
    hint: '请用看图软件打开核对，重新保存或重新传输该文件。',
  }),
  printColours: (name) => ({
    message: `图片“${name}”是印刷用的 CMYK 颜色，归档文件不能使用，没有写入文档。`,
    hint: '请在图片软件中转换为 RGB（sRGB）颜色后重新保存。',
  }),
  turned: (name) => ({
    message: `图片“${name}”带有旋转标记，不同软件显示的方向可能不同。`,
    hint: '请在看图软件中旋转为正确方向后重新保存。',
  }),
  coarse: (name, resolution) => ({
    message: `图片“${name}”印出来只有每英寸 ${resolution} 像素，会显得模糊。`,
    hint: '请换用更清晰的图片，每英寸150像素以上为好。',
  }),
  pixelsInstead: (name, features) => ({
    message: `图片“${name}”用到了${features}，PDF 中以位图代替矢量图。`,
    hint: '如需矢量图，请在绘图软件中去掉这些效果后重新导出。',
  }),
  foreignContent: (name) => ({
    message: `图片“${name}”引用了外部文件或含有脚本，这些内容没有显示。`,
    hint: '请把所引用的图片嵌入 SVG 文件，并去掉脚本。',
  }),
};

const en: PictureWording = {
  unknownType: (name, kind) => ({
    message: `The picture "${name}" is in fact ${kind === 'unknown' ? 'of no known format' : kind.toUpperCase()} and was left out.`,
    hint: 'Save it as PNG, JPEG or SVG; another file name alone does not help.',
  }),
  tooManyBytes: (name, megabytes, limit) => ({
    message: `The picture "${name}" has ${megabytes} MB, more than ${limit} MB, and was left out.`,
    hint: 'Make it smaller: 2000 pixels are enough for the 156 mm of the text block.',
  }),
  tooManyPixels: (name, width, height, limit) => ({
    message: `The picture "${name}" has ${width}×${height} pixels, more than ${limit} million, and was left out.`,
    hint: 'Make it smaller: 2000 pixels are enough for the 156 mm of the text block.',
  }),
  broken: (name, kind) => ({
    message: `The picture "${name}" (${kind.toUpperCase()}) is broken or incomplete and was left out.`,
    hint: 'Open it in a viewer, and save or copy it again.',
  }),
  printColours: (name) => ({
    message: `The picture "${name}" has the CMYK colours of print, which the archival file cannot use, and was left out.`,
    hint: 'Convert it to RGB (sRGB) and save it again.',
  }),
  turned: (name) => ({
    message: `The picture "${name}" carries a mark of rotation; programs differ in how they show it.`,
    hint: 'Turn it upright in a viewer and save it again.',
  }),
  coarse: (name, resolution) => ({
    message: `The picture "${name}" will be printed at only ${resolution} pixels per inch and look blurred.`,
    hint: 'Use a sharper picture: at least 150 pixels per inch.',
  }),
  pixelsInstead: (name, features) => ({
    message: `The picture "${name}" uses ${features}; the PDF shows it as pixels, not as outlines.`,
    hint: 'Export it without these effects to keep outlines.',
  }),
  foreignContent: (name) => ({
    message: `The picture "${name}" refers to other files or holds scripts; these are not shown.`,
    hint: 'Embed the pictures in the SVG and remove the scripts.',
  }),
};

/** The sentences by language. */
export const wording: Readonly<Record<Language, PictureWording>> = { 'zh-CN': zhCn, en };

/** What outlines cannot show, in words. */
export const effectNames: Readonly<Record<Language, Readonly<Record<SvgEffect, string>>>> = {
  'zh-CN': {
    transparency: '透明效果',
    gradient: '渐变或图案填充',
    filter: '滤镜',
    mask: '蒙版',
    image: '嵌入的位图',
    other: '特殊元素',
  },
  en: {
    transparency: 'transparency',
    gradient: 'gradients or patterns',
    filter: 'filters',
    mask: 'masks',
    image: 'embedded pictures',
    other: 'special elements',
  },
};
