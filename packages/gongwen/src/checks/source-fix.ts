import { type Fix, type TextRange, words } from '@xxgk/document';
import { SOURCE_PATH } from '../gongwen.js';
import type { GongwenContext } from './gongwen-rule.js';
import type { TextPiece } from './text-pieces.js';

const texts = words({
  'zh-CN': { title: (line: number, before: string, after: string) => `第${line}行“${before}”改为“${after}”` },
  en: { title: (line, before, after) => `line ${line}: “${before}” becomes “${after}”` },
});

/**
 * Where some words of a piece stand in the source, with a sure way to write others in their place: none where marks or
 * escapes stand between them, or where `text` is not known.
 */
export function placeWithFix(
  { gongwen: { source }, language }: GongwenContext,
  piece: TextPiece,
  { start, end }: TextRange,
  text: string | undefined,
): { readonly range: TextRange; readonly fix?: Fix } {
  const written = piece.words.slice(start, end);
  let passed = 0;
  for (const { value, origin } of piece.texts) {
    const from = (origin?.start ?? 0) + start - passed;
    const range = { start: from, end: from + end - start };
    const isWithin = start >= passed && end <= passed + value.length;
    if (isWithin && origin !== undefined && source.slice(origin.start, origin.end) === value) {
      if (text === undefined) return { range };
      const edits = [{ path: [SOURCE_PATH], range, text }];
      return { range, fix: { title: texts(language).title(piece.line, written, text), safe: true, edits } };
    }
    passed += value.length;
  }
  return { range: { start: piece.start + start, end: piece.start + end } };
}
