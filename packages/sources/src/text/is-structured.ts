const KEY = /^(?:[{[]|---|%YAML|["']?[\w.-]+["']?\s*:(?:\s|$)|["'](?:[^"']+)["']\s*:)/u;

/** Whether a text is JSON or YAML: its first line that says something opens an object or names a field. */
export function isStructured(text: string): boolean {
  const first = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'));
  return first !== undefined && KEY.test(first);
}
