import type { Finding, Language, Typeface } from '@xxgk/document';
import { type MissingCharacter, REPLACEMENT } from './shape-text.js';

interface Wording {
  readonly message: string;
  readonly hint: string;
}

const NAMES: Readonly<Record<Typeface, string>> = {
  fangsong: '仿宋',
  kaiti: '楷体',
  heiti: '黑体',
  songti: '宋体',
  xiaobiaosong: '小标宋',
};

const WORDING: Readonly<
  Record<
    Language,
    {
      readonly shown: (character: string, codePoint: string) => string;
      readonly missing: (shown: string) => Wording;
      readonly lent: (shown: string, face: string, lender: string) => Wording;
    }
  >
> = {
  'zh-CN': {
    shown: (character, codePoint) => `“${character}”（${codePoint}）`,
    missing: (shown) => ({
      message: `字体中没有字符${shown}，PDF中印作“${REPLACEMENT}”，复制和检索仍得原字。`,
      hint: '请用 --fonts 指定含有该字的字体所在的文件夹，或核对该字是否输入有误。',
    }),
    lent: (shown, face, lender) => ({
      message: `${face}字体中没有字符${shown}，PDF中改用${lender}。`,
      hint: `如需${face}，请用 --fonts 指定含有该字的字体所在的文件夹。`,
    }),
  },
  en: {
    shown: (character, codePoint) => `“${character}” (${codePoint})`,
    missing: (shown) => ({
      message: `No font has the character ${shown}; the PDF prints “${REPLACEMENT}”, copying and searching give the character itself.`,
      hint: 'Name a folder with a font that has it by --fonts, or check the character.',
    }),
    lent: (shown, face, lender) => ({
      message: `${face} lacks the character ${shown}; the PDF sets it in ${lender}.`,
      hint: `Name a folder with a ${face} that has it by --fonts if it must be set in that.`,
    }),
  },
};

/**
 * A warning per character that no font has, and a note per character that another face lends: which one, its code
 * point, and what is printed for it.
 */
export function missingCharacterFindings(
  missing: readonly MissingCharacter[],
  language: Language,
): readonly Finding[] {
  const words = WORDING[language];
  return missing.map(({ character, typeface, lender }) => {
    const shown = words.shown(character, codePointOf(character));
    if (lender === undefined)
      return {
        ruleId: 'layout/character-missing',
        severity: 'warning',
        actual: character,
        expected: REPLACEMENT,
        ...words.missing(shown),
      };
    return {
      ruleId: 'layout/character-lent',
      severity: 'note',
      actual: character,
      ...words.lent(shown, NAMES[typeface], NAMES[typefaceOf(lender)]),
    };
  });
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Ids of faces begin with their typeface: `fangsong/supplied`. */
function typefaceOf(face: string): Typeface {
  return face.split('/')[0] as Typeface;
}
