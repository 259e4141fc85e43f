import type { Finding, Language } from '@xxgk/model';
import { REPLACEMENT } from './shape-text.js';

const WORDING: Readonly<
  Record<Language, (shown: string) => { readonly message: string; readonly hint: string }>
> = {
  'zh-CN': (shown) => ({
    message: `字体中没有字符${shown}，PDF中以“${REPLACEMENT}”代替。`,
    hint: '请用 --fonts 指定含有该字的字体所在的文件夹，或核对该字是否输入有误。',
  }),
  en: (shown) => ({
    message: `No font has the character ${shown}; the PDF shows “${REPLACEMENT}” instead.`,
    hint: 'Name a folder with a font that has it by --fonts, or check the character.',
  }),
};

/** One warning per character that no font has: which one, its code point, and what is printed for it. */
export function missingCharacterFindings(
  characters: readonly string[],
  language: Language,
): readonly Finding[] {
  return characters.map((character) => {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const shown = `“${character}”（${codePoint}）`;
    return {
      ruleId: 'layout/character-missing',
      severity: 'warning',
      actual: character,
      expected: REPLACEMENT,
      ...WORDING[language](shown),
    };
  });
}
