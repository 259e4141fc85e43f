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
 * A warning per character that no font has, and a note per face that lends characters to another: which ones, their code
 * points, and what is printed for them.
 */
export function missingCharacterFindings(
  missing: readonly MissingCharacter[],
  language: Language,
): readonly Finding[] {
  const findings: Finding[] = [];
  const loans = new Map<string, { typeface: Typeface; lender: string; characters: string[] }>();
  for (const { character, typeface, lender } of missing) {
    if (lender === undefined) {
      const place = { actual: character, expected: REPLACEMENT };
      findings.push(characterMissing.find(language, place, character, codePointOf(character)));
      continue;
    }
    const loan = loans.get(`${typeface} ${lender}`) ?? { typeface, lender, characters: [] };
    loan.characters.push(character);
    loans.set(`${typeface} ${lender}`, loan);
  }
  const lent = [...loans.values()].map(({ typeface, lender, characters }) => {
    const named = characters.map((character) => `“${character}”（${codePointOf(character)}）`);
    const names = [NAMES[typeface], NAMES[typefaceOf(lender)]] as const;
    return characterLent.find(language, { actual: characters.join('') }, named, ...names);
  });
  return [...findings, ...lent];
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Ids of faces begin with their typeface: `fangsong/supplied`. */
function typefaceOf(face: string): Typeface {
  return face.split('/')[0] as Typeface;
}
