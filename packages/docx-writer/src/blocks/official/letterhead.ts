import { arrangeLetterhead, type Letterhead } from '@xxgk/model';
import type { FileChild } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { blankLines } from '../blank-lines.js';
import { arrangedToDocx } from './arranged.js';

/** What of 版头 stands in the text block; the mark of a letter stands in the header of the first page. */
export function letterheadToDocx(head: Letterhead, context: DocxContext): readonly FileChild[] {
  const { items, blankLinesAfter } = arrangeLetterhead(head, context.sheet);
  return [...arrangedToDocx(items, context), ...blankLines(blankLinesAfter)];
}
