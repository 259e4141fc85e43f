import type { DocumentFacts, TextLine } from '../facts.js';
import type { MeasureSpec } from '../measure-spec.js';

/** The vendored faces by what they stand for, as the files name them. */
export const FONTS = {
  fangsong: 'XXGK-FangSong',
  kaiti: 'XXGK-Kai',
  heiti: 'XXGK-Hei',
  songti: 'XXGK-Song',
  xiaobiaosong: 'XXGK-XiaoBiaoSong',
} as const;

type FindLines = (facts: DocumentFacts) => readonly TextLine[];

export function sizeSpec(
  id: string,
  title: string,
  clause: string,
  expected: number,
  lines: FindLines,
): MeasureSpec {
  const find = (facts: DocumentFacts) => lines(facts).map(({ size }) => size);
  return { id: `${id}/size`, title, clause, unit: 'pt', expected, find };
}

export function fontSpec(
  id: string,
  title: string,
  clause: string,
  expected: string,
  lines: FindLines,
): MeasureSpec {
  const find = (facts: DocumentFacts) => lines(facts).map(({ font }) => font);
  return { id: `${id}/font`, title, clause, unit: '', expected, find };
}
