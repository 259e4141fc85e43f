/** A text as one YAML value: in quotes where it could be taken for something else. */
export function yamlScalar(text: string): string {
  return JSON.stringify(text);
}

/** What a block would change: white space at the ends of a line, and characters that YAML escapes. */
const NO_BLOCK_LINE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  /^\s|\s$|[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u;

/** Lines of a block (`|-`), each as far in as given; `undefined` where a block would not give the text back. */
function blockLines(text: string, indent: string): readonly string[] | undefined {
  const lines = text.split('\n');
  const isPlain = lines.every((line) => !NO_BLOCK_LINE.test(line));
  return isPlain && lines[0] !== '' && lines.at(-1) !== '' ? lines.map((line) => indent + line) : undefined;
}

/** A field of prose: a block of one line a paragraph, or quotes where that would change it. */
export function yamlProse(key: string, text: string): readonly string[] {
  if (text === '') return [`${key}: ""`];
  const block = blockLines(text, '  ');
  return block === undefined ? [`${key}: ${yamlScalar(text)}`] : [`${key}: |-`, ...block];
}
