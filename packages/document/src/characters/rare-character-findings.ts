import type { Finding } from '../finding.js';
import type { Language } from '../language.js';
import type { DocumentTree } from '../tree/nodes.js';
import { characterPrivate, characterRare } from './character-finding-kinds.js';

/** Characters that the fonts of few computers have: private use, and hanzi beyond the first plane. */
const RARE = /\p{Co}|[\u{20000}-\u{3FFFF}]/gu;
const PRIVATE_USE = /\p{Co}/u;

/**
 * What the program that shows a file must find a font for, where the file brings none: a note per rare hanzi, a warning
 * per character of private use, which means something else, or nothing, on another computer. Never throws.
 */
export function rareCharacterFindings(
  { children }: Pick<DocumentTree, 'children'>,
  language: Language = 'zh-CN',
): readonly Finding[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') for (const character of value.match(RARE) ?? []) found.add(character);
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      for (const item of Object.values(value)) look(item);
  };
  look(children);
  return [...found].map((character) => {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
    const kind = PRIVATE_USE.test(character) ? characterPrivate : characterRare;
    return kind.find(language, { actual: character }, character, codePoint);
  });
}
