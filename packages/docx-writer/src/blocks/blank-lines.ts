import { Paragraph } from 'docx';
import { styleIds } from '../parts/style-ids.js';

/** Empty lines of body text. */
export function blankLines(count: number, keepNext = false): readonly Paragraph[] {
  return Array.from(
    { length: count },
    () => new Paragraph({ style: styleIds.paragraph.body, ...(keepNext ? { keepNext } : {}) }),
  );
}
