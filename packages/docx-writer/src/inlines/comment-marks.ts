import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';

/** A run or more, and the ids of the comments that speak of them. */
export interface CommentedRuns {
  readonly runs: readonly ParagraphChild[];
  readonly annotations: readonly number[];
}

/**
 * Runs with the marks of their comments: a comment opens before the first run that names it, closes behind the last,
 * and is referred to there. The text stays the same. @rule ECMA-376 Part 1 §17.13.4
 */
export function withComments(pieces: readonly CommentedRuns[]): readonly ParagraphChild[] {
  return pieces.flatMap(({ runs, annotations }, index) => {
    const opened = annotations.filter((id) => !names(pieces.slice(0, index), id));
    const closed = annotations.filter((id) => !names(pieces.slice(index + 1), id));
    return [
      ...opened.map((id) => new CommentRangeStart(id)),
      ...runs,
      ...closed.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ];
  });
}

function names(pieces: readonly CommentedRuns[], id: number): boolean {
  return pieces.some(({ annotations }) => annotations.includes(id));
}
