import { defineFinding, words } from '@xxgk/document';
import type { SvgEffect } from './svg/read-shapes.js';

export const turned = defineFinding({
  id: 'picture/turned',
  severity: 'warning',
  demand: { 'zh-CN': '照片没有旋转标记', en: 'Photographs carry no mark of rotation' },
  source: 'Exif 2.32 §4.6.4',
  why: {
    'zh-CN': '有的软件按标记旋转，有的不旋转，同一份报告会显示成不同方向。',
    en: 'Some programs heed the mark and others do not: the picture lies on its side in some.',
  },
  remedy: {
    'zh-CN': '在看图软件中转为正确方向后重新保存。',
    en: 'Turn it upright in a viewer and save it again.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `图片“${name}”带有旋转标记，不同软件显示的方向可能不同。`,
      hint: '请在看图软件中旋转为正确方向后重新保存。',
    }),
    en: (name) => ({
      message: `The picture "${name}" carries a mark of rotation; programs differ in how they show it.`,
      hint: 'Turn it upright in a viewer and save it again.',
    }),
  },
});

export const coarse = defineFinding({
  id: 'picture/coarse',
  severity: 'warning',
  demand: {
    'zh-CN': '图片印出来不少于每英寸96像素',
    en: 'Pictures print at 96 pixels per inch or more',
  },
  source: 'practice: 印刷以每英寸150像素以上为好',
  why: { 'zh-CN': '像素太少的图片印出来模糊。', en: 'With fewer pixels print looks blurred.' },
  remedy: {
    'zh-CN': '换用更清晰的图片，每英寸150像素以上为好。',
    en: 'Use a sharper picture: at least 150 pixels per inch.',
  },
  text: {
    'zh-CN': (name: string, resolution: number) => ({
      message: `图片“${name}”印出来只有每英寸 ${resolution} 像素，会显得模糊。`,
      hint: '请换用更清晰的图片，每英寸150像素以上为好。',
    }),
    en: (name, resolution) => ({
      message: `The picture "${name}" will be printed at only ${resolution} pixels per inch and look blurred.`,
      hint: 'Use a sharper picture: at least 150 pixels per inch.',
    }),
  },
});

/** What outlines cannot show, in words. */
const effectNames = words<Readonly<Record<SvgEffect, string>>>({
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
});

export const pixelsInstead = defineFinding({
  id: 'picture/pixels-instead',
  severity: 'note',
  demand: { 'zh-CN': '矢量图只用线条和单色填充', en: 'Drawings use lines and plain colours' },
  source: 'house: 透明、渐变、滤镜等在 PDF 中以位图代替',
  why: {
    'zh-CN': '位图放大后不如矢量图清晰，内容不受影响。',
    en: 'Pixels are less sharp than outlines when enlarged; nothing is lost.',
  },
  remedy: {
    'zh-CN': '可以不处理；需要矢量图的，去掉这些效果后重新导出。',
    en: 'It may stand; export it without these effects to keep outlines.',
  },
  text: {
    'zh-CN': (name: string, effects: readonly SvgEffect[]) => ({
      message: `图片“${name}”用到了${effects.map((effect) => effectNames('zh-CN')[effect]).join('、')}，PDF 中以位图代替矢量图。`,
      hint: '如需矢量图，请在绘图软件中去掉这些效果后重新导出。',
    }),
    en: (name, effects) => ({
      message: `The picture "${name}" uses ${effects.map((effect) => effectNames('en')[effect]).join(', ')}; the PDF shows it as pixels, not as outlines.`,
      hint: 'Export it without these effects to keep outlines.',
    }),
  },
});

export const foreignContent = defineFinding({
  id: 'picture/foreign-content',
  severity: 'warning',
  demand: {
    'zh-CN': '矢量图不引用外部文件、不含脚本',
    en: 'Drawings refer to no other files and hold no scripts',
  },
  source: 'house: 不读取图中所指的文件，不运行脚本',
  why: {
    'zh-CN': '外部内容和脚本没有显示，图可能缺一块。',
    en: 'Such content is not shown: a part of the picture may be missing.',
  },
  remedy: {
    'zh-CN': '把所引用的图片嵌入 SVG 文件，去掉脚本。',
    en: 'Embed the pictures in the SVG and remove the scripts.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `图片“${name}”引用了外部文件或含有脚本，这些内容没有显示。`,
      hint: '请把所引用的图片嵌入 SVG 文件，并去掉脚本。',
    }),
    en: (name) => ({
      message: `The picture "${name}" refers to other files or holds scripts; these are not shown.`,
      hint: 'Embed the pictures in the SVG and remove the scripts.',
    }),
  },
});
