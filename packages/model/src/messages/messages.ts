import type { Language } from '@xxgk/document';
import type { CheckMessages } from './check/check-messages.js';
import { en } from './en.js';
import type { OfficialMessages } from './official-messages.js';
import type { PlaceholderMessages } from './placeholder-messages.js';
import type { ProseMessages } from './prose-messages.js';
import { zhCn } from './zh-cn.js';

/** A sentence for the user and how to mend the matter. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
}

/** Every sentence that the model can say; one object per language, same keys. */
export interface Messages extends CheckMessages {
  readonly language: Language;
  readonly separator: string;
  readonly field: Readonly<Record<string, string>>;
  readonly input: {
    readonly notAReport: (kind: string) => Wording;
    readonly missing: (where: string, key: string) => Wording;
    readonly unknownField: (where: string, key: string, suggestion: string | undefined) => Wording;
    readonly badCount: (where: string, value: string) => Wording;
    readonly badChange: (where: string, value: string) => Wording;
    readonly figureTooLarge: (where: string, value: string) => Wording;
    readonly badAmount: (where: string, value: string) => Wording;
    readonly badText: (where: string, value: string) => Wording;
    readonly badYear: (value: string) => Wording;
    readonly badDate: (where: string, value: string) => Wording;
    readonly badChoice: (where: string, value: string, choices: string) => Wording;
    readonly badValue: (where: string, value: string) => Wording;
    readonly noEdition: (year: number) => Wording;
    readonly textTooLong: (where: string, length: number) => Wording;
    readonly totalsComputed: (count: number) => Wording;
  };
  readonly aggregate: {
    readonly nothing: Wording;
    readonly otherYear: (child: string, year: number, wanted: number) => Wording;
    readonly otherEdition: (child: string, edition: string, wanted: string) => Wording;
    readonly duplicate: (organ: string, first: string, second: string) => Wording;
    readonly missing: (organ: string) => Wording;
    readonly unexpected: (organ: string, child: string) => Wording;
    readonly ownReport: (organ: string, child: string) => Wording;
    readonly ownSum: (organ: string, child: string) => Wording;
    readonly faulty: (child: string, count: number, first: string) => Wording;
  };
  readonly official: OfficialMessages;
  readonly prose: ProseMessages;
  readonly placeholder: PlaceholderMessages;
  readonly document: {
    readonly pictureLeftOut: (line: string) => Wording;
    readonly tableTooWide: (heading: string, digits: number, isTurnable: boolean) => Wording;
  };
  readonly writer: {
    readonly characterRemoved: (codePoints: string) => Wording;
    readonly rareCharacter: (character: string, codePoint: string) => Wording;
    readonly privateCharacter: (character: string, codePoint: string) => Wording;
  };
}

const CATALOGUE: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en };

/** The sentences of a language. */
export function messagesIn(language: Language): Messages {
  return CATALOGUE[language];
}
