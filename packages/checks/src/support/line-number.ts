import type { TextRange } from '@xxgk/document';
import { officialNumber } from '@xxgk/official';
import type { PlacedLine } from './prose-pieces.js';

/** The number of a numbered line as it was written, with the space after it, and its place; `undefined` for plain lines. */
export function lineNumber(
  line: PlacedLine,
): { readonly written: string; readonly official: string; readonly range: TextRange } | undefined {
  if (line.level === undefined || line.ordinal === undefined) return undefined;
  const official = officialNumber(line.level, line.ordinal);
  const rest = (line.heading ?? '').length - official.length + line.text.length;
  const written = line.content.slice(0, line.content.length - rest);
  return { written, official, range: { start: line.range.start, end: line.range.start + written.length } };
}
