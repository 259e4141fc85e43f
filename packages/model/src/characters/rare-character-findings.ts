import type { Finding, Language } from '@xxgk/document';
import type { DocumentTree } from '../document/nodes.js';
import { messagesIn } from '../messages/messages.js';

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
  const { rareCharacter, privateCharacter } = messagesIn(language).writer;
  return [...found].map((character) => {
    const isPrivate = PRIVATE_USE.test(character);
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
    return {
      ruleId: isPrivate ? 'writer/character-private' : 'writer/character-rare',
      severity: isPrivate ? 'warning' : 'note',
      actual: character,
      ...(isPrivate ? privateCharacter : rareCharacter)(character, codePoint),
    };
  });
}
