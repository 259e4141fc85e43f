import { defineError, type ErrorDefinition, words } from '@xxgk/document';

/** Between the words of a list. */
export const listSeparator = words({ 'zh-CN': '、', en: ', ' });

/** For a format that there is not; `known` names those that there are. */
export const unknownFormat = defineError('option-invalid', {
  'zh-CN': (format: string, known: string) => `不支持的格式“${format}”。可选：${known}。`,
  en: (format, known) => `Unknown format "${format}". Choose from: ${known}.`,
});

/** The one of `known` that a word names. @throws XxgkError made by `unknown` of the word and of all that there are */
export function oneOf<Name extends string>(
  word: string,
  known: readonly Name[],
  unknown: ErrorDefinition<[word: string, known: string]> = unknownFormat,
  separator = '、',
): Name {
  const found = known.find((name) => name === word);
  if (found === undefined) throw unknown([word, known.join(separator)]);
  return found;
}

/** What a table has under the name that a word is. @throws XxgkError as `oneOf` does */
export function namedIn<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
  unknown?: ErrorDefinition<[word: string, known: string]>,
  separator?: string,
): Value {
  return table[oneOf(word, Object.keys(table), unknown, separator)] as Value;
}
