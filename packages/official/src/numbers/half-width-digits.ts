const FULL_WIDTH_SHIFT = 0xfee0;

/** The text with the digits ０ to ９, ． and － half-width. Pure. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９．－]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT),
  );
}
