import { defineError, type ErrorDefinition } from '@xxgk/document';

const unknownFormat = defineError('option-invalid', {
  'zh-CN': (format: string, known: string) => `不支持的格式“${format}”。可选：${known}。`,
  en: (format, known) => `Unknown format "${format}". Choose from: ${known}.`,
});

/** How a word is refused that is none of those that there are: as a format, where nothing else is said. */
interface Refusal {
  readonly unknown?: ErrorDefinition<[word: string, known: string]>;
  /** Between the words that there are. */
  readonly separator?: string;
}

/** The one of `known` that a word names. @throws XxgkError made by `unknown` of the word and of all that there are */
export function oneOf<Name extends string>(
  word: string,
  known: readonly Name[],
  { unknown = unknownFormat, separator = '、' }: Refusal = {},
): Name {
  const found = known.find((name) => name === word);
  if (found === undefined) throw unknown([word, known.join(separator)]);
  return found;
}

/** What a table has under the name that a word is. @throws XxgkError as `oneOf` does */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
  refusal?: Refusal,
): Value {
  return table[oneOf(word, Object.keys(table), refusal)] as Value;
}
