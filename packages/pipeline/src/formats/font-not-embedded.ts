import { defineFinding } from '@xxgk/document';

export const fontNotEmbedded = defineFinding({
  id: 'fonts/not-embedded',
  severity: 'warning',
  demand: {
    'zh-CN': '要嵌入 Word 文档的字体都能嵌入',
    en: 'Every font that is to be put into the Word document can be put there',
  },
  source: 'OpenType OS/2 fsType',
  why: {
    'zh-CN': '没有嵌入的字体，在没有安装它的电脑上会换成别的字体，版面随之变动。',
    en: 'Where a font is neither in the document nor installed, another takes its place and the pages change.',
  },
  remedy: {
    'zh-CN': '在打开文档的电脑上安装该字体，或改用许可嵌入的 TrueType 字体。',
    en: 'Install the font where the document is opened, or use a TrueType font whose licence allows it.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `字体“${name}”不能嵌入 Word 文档：字体许可不允许，或不是单个 TrueType 字体。`,
      hint: '文档中仍写明该字体名称，请在打开文档的电脑上安装该字体。',
    }),
    en: (name) => ({
      message: `The font ${name} cannot be put into the Word document: its licence forbids it, or it is no single TrueType font.`,
      hint: 'It is named in the document instead; install it where the document is opened.',
    }),
  },
});
