import type { Table } from './nodes.js';

/** ① for the first note; notes are counted from 0. There are twenty such marks; later ones are in brackets. */
export function noteMark(index: number): string {
  return index < 20 ? String.fromCodePoint(0x2460 + index) : `（${index + 1}）`;
}

/** The line below a table that tells its notes: `注：①其中修订16件；②……。`. Empty without notes. */
export function noteText({ notes = [] }: Pick<Table, 'notes'>): string {
  if (notes.length === 0) return '';
  const sentences = notes.map((note, index) => noteMark(index) + note.replace(/[。；;.]+$/u, ''));
  return `注：${sentences.join('；')}。`;
}
