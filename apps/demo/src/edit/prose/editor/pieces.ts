/** A placeholder, not one that is escaped; or a line that is a picture. */
const CHIP = /(?<!\\)\{\{[^{}\n]*\}\}|^!\[[^\]\n]*\]\([^)\n]*\)$/gu;

/** The pieces of a line: words as they are, and chips. Joined, they give the line back. */
export function piecesOf(line: string): readonly { readonly isChip: boolean; readonly text: string }[] {
  const pieces: { isChip: boolean; text: string }[] = [];
  let next = 0;
  for (const { 0: text, index } of line.matchAll(CHIP)) {
    if (index > next) pieces.push({ isChip: false, text: line.slice(next, index) });
    pieces.push({ isChip: true, text });
    next = index + text.length;
  }
  if (next < line.length) pieces.push({ isChip: false, text: line.slice(next) });
  return pieces;
}
