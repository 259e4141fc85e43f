import { defineFinding } from '@xxgk/document';

/** Printed for a character that no face has; it stands for a missing sort and is itself in every 宋体. */
export const REPLACEMENT = '〓';

export const characterMissing = defineFinding({
  id: 'layout/character-missing',
  severity: 'warning',
  demand: { 'zh-CN': '每个字符都有字体可以印出', en: 'Some font has every character' },
  source: 'practice: 缺字以“〓”代替',
  why: {
    'zh-CN': 'PDF 中这个字印成“〓”，看报告的人读不出原字。',
    en: 'The PDF prints “〓” in its place, which nobody can read.',
  },
  remedy: {
    'zh-CN': '提供含有该字的字体，或核对是否输入有误。',
    en: 'Supply a font that has the character, or check it.',
  },
  text: {
    'zh-CN': (character: string, codePoint: string) => ({
      message: `字体中没有字符“${character}”（${codePoint}），PDF中印作“${REPLACEMENT}”，复制和检索仍得原字。`,
      hint: '请另外提供含有该字的字体，或核对该字是否输入有误。',
      option: '--fonts',
    }),
    en: (character, codePoint) => ({
      message: `No font has the character “${character}” (${codePoint}); the PDF prints “${REPLACEMENT}”, copying and searching give the character itself.`,
      hint: 'Supply a font that has it, or check the character.',
      option: '--fonts',
    }),
  },
});

/** Characters that a finding names before it counts the others. */
const MOST_NAMED = 8;

export const characterLent = defineFinding({
  id: 'layout/character-lent',
  severity: 'note',
  demand: { 'zh-CN': '同一段文字用同一种字体', en: 'A text is set in one typeface' },
  source: 'practice: 字体缺字时借用相近的字体',
  why: {
    'zh-CN': '借来的字与前后的字字形不同，常见于人名、地名。',
    en: 'The character looks different from those beside it, mostly in names.',
  },
  remedy: {
    'zh-CN': '可以不处理；要求字体一致的，提供含有该字的字体。',
    en: 'It may stand; supply a font that has the character if all must look alike.',
  },
  text: {
    'zh-CN': (characters: readonly string[], face: string, lender: string) => ({
      message: `${face}字体中没有${characters.slice(0, MOST_NAMED).join('、')}${characters.length > MOST_NAMED ? `等${characters.length}个字` : ''}，PDF中改用${lender}。`,
      hint: `如需${face}，请另外提供含有所缺的字的字体。`,
      option: '--fonts',
    }),
    en: (characters, face, lender) => ({
      message: `${face} lacks ${characters.slice(0, MOST_NAMED).join(', ')}${characters.length > MOST_NAMED ? `, … (${characters.length} characters)` : ''}; the PDF sets them in ${lender}.`,
      hint: `Supply a ${face} that has them if they must be set in that.`,
      option: '--fonts',
    }),
  },
});
