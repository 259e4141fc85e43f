import type { Finding, Language, Typeface } from '@xxgk/document';
import { characterLent, characterMissing, REPLACEMENT } from './character-findings.js';
import type { MissingCharacter } from './shape-text.js';

const NAMES: Readonly<Record<Typeface, string>> = {
  fangsong: '仿宋',
  kaiti: '楷体',
  heiti: '黑体',
  songti: '宋体',
  xiaobiaosong: '小标宋',
};

/**
 * A warning per character that no font has, and a note per character that another face lends: which one, its code
 * point, and what is printed for it.
 */
export function missingCharacterFindings(
  missing: readonly MissingCharacter[],
  language: Language,
): readonly Finding[] {
  return missing.map(({ character, typeface, lender }) => {
    const codePoint = codePointOf(character);
    if (lender === undefined) {
      const place = { actual: character, expected: REPLACEMENT };
      return characterMissing.find(language, place, character, codePoint);
    }
    const names = [NAMES[typeface], NAMES[typefaceOf(lender)]] as const;
    return characterLent.find(language, { actual: character }, character, codePoint, ...names);
  });
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Ids of faces begin with their typeface: `fangsong/supplied`. */
function typefaceOf(face: string): Typeface {
  return face.split('/')[0] as Typeface;
}
