const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/gu;

/** Full-width letters, digits and marks as half-width ones, all kinds of space as one space; other characters stay. */
export function halfWidth(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .replace(/[\uFF01-\uFF5E]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u00A0]+/gu, ' ')
    .trim();
}

/** A text without any white space and without characters that have no width. */
export function squeeze(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(/[\s\u3000\u00A0]+/gu, '');
}

/** Without width, and without a meaning in prose: joiners, which make one picture of two, stay. */
const MEANINGLESS = /[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\uFEFF]/gu;

/** A line of prose: no white space around it, no characters that mean nothing, tabs and spaces of every width as spaces. */
export function tidyLine(text: string): string {
  return text
    .replace(MEANINGLESS, '')
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u205F]+/gu, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
}
