const KEY = /^(?:[{[]|---|%YAML|["']?[\w.-]+["']?\s*:(?:\s|$)|["'](?:[^"']+)["']\s*:)/u;
/** A field whose colon is full-width or has no space behind it, as hands slip in data. */
const SLIPPED_KEY = /^[a-z][A-Za-z]{1,20}(?:：|:(?![\s/]))/u;
const LATER_KEY = /^[a-z][A-Za-z]{1,20}:(?:\s|$)/mu;

/**
 * Whether a text is JSON or YAML: its first line that says something opens an object or names a field, be it with a slip
 * that a later field does not have.
 */
export function isStructured(text: string): boolean {
  const first = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'));
  if (first === undefined) return false;
  return KEY.test(first) || (SLIPPED_KEY.test(first) && LATER_KEY.test(text));
}
