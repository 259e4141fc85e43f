import { breakTitle, type Title, toTwips } from '@xxgk/document';
import { type FileChild, Paragraph } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { withComments } from '../inlines/comment-marks.js';
import { fieldRuns } from '../inlines/field-run.js';
import { styleIds } from '../parts/style-ids.js';
import { blankLines } from './blank-lines.js';

/** The title, its lines ended between units of sense, and the blank lines under it. @rule GB/T 9704-2012 §7.3.1 */
export function titleToDocx(
  { segments, annotations = [] }: Title,
  context: DocxContext,
): readonly FileChild[] {
  const { sheet, measures } = context;
  const charactersPerLine = Math.floor(measures.textWidth / toTwips(sheet.text.title.size));
  const lines = breakTitle(segments, charactersPerLine);
  return [
    new Paragraph({
      style: styleIds.paragraph.title,
      children: withComments([
        {
          runs: lines.flatMap((line, index) =>
            fieldRuns(line, ['organ', 'year'], context, index === 0 ? 0 : 1),
          ),
          annotations,
        },
      ]),
    }),
    ...blankLines(sheet.blankLinesAfterTitle),
  ];
}
