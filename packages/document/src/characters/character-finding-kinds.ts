import { defineFinding } from '../define-finding.js';

export const characterRemoved = defineFinding({
  id: 'writer/character-removed',
  severity: 'warning',
  demand: {
    'zh-CN': '文字中没有文件格式不允许的字符',
    en: 'Text holds no characters that files cannot hold',
  },
  source: 'XML 1.0 §2.2',
  why: {
    'zh-CN': '不可见的控制字符多从别的程序复制而来，写进文件会使文件打不开。',
    en: 'Control characters come along when text is copied; they would break the file.',
  },
  remedy: { 'zh-CN': '在原始数据中删除这些字符。', en: 'Remove them from the data.' },
  text: {
    'zh-CN': (codePoints: string) => ({
      message: `文字中含有文件格式不允许的字符（${codePoints}），已删去。`,
      hint: '请在原始数据中删除这些不可见字符。',
    }),
    en: (codePoints) => ({
      message: `The text held characters that the file format forbids (${codePoints}); they were removed.`,
      hint: 'Remove these invisible characters from the source.',
    }),
  },
});

export const characterRare = defineFinding({
  id: 'writer/character-rare',
  severity: 'note',
  demand: { 'zh-CN': '用字在公文字体之内', en: 'Characters are in the fonts of official documents' },
  source: 'practice: 仿宋等公文字体收字有限',
  why: {
    'zh-CN': '公文字体中没有的字，各台电脑会换成不同的字体显示。',
    en: 'Each computer shows such a character in another font, or not at all.',
  },
  remedy: {
    'zh-CN': '核对对方能否显示，或报送 PDF。',
    en: 'Check that the receiver can show it, or send the PDF.',
  },
  text: {
    'zh-CN': (character: string, codePoint: string) => ({
      message: `“${character}”（${codePoint}）是生僻字，仿宋等公文字体中没有，打开文件的程序会改用其他字体。`,
      hint: '请核对对方能否显示；不能显示时系统中需装有“宋体-ExtB”等大字符集字体，或报送 PDF。',
    }),
    en: (character, codePoint) => ({
      message: `“${character}” (${codePoint}) is a rare hanzi that 仿宋 and the like lack; what opens the file takes another font.`,
      hint: 'Check that it is shown there; if not, a font such as SimSun-ExtB must be installed, or hand in the PDF.',
    }),
  },
});

export const characterPrivate = defineFinding({
  id: 'writer/character-private',
  severity: 'warning',
  demand: { 'zh-CN': '不用自造字', en: 'No characters of private use' },
  source: 'GB 18030-2022；practice: 自造字只在本机显示',
  why: {
    'zh-CN': '自造字在别的电脑上是空框或别的字。',
    en: 'A private character is a box or another character elsewhere.',
  },
  remedy: { 'zh-CN': '改用国家标准编码的正式字。', en: 'Use the character’s standard code.' },
  text: {
    'zh-CN': (character: string, codePoint: string) => ({
      message: `“${character}”（${codePoint}）是自造字，只在装有该造字字体的电脑上能显示，在其他电脑上是空框或别的字。`,
      hint: '请改用国家标准编码的正式字；确无编码的，用图片或文字说明。',
    }),
    en: (character, codePoint) => ({
      message: `“${character}” (${codePoint}) is of private use: shown only where its own font is installed, a box or another character elsewhere.`,
      hint: 'Write the encoded character instead; where there is none, a picture or words.',
    }),
  },
});
