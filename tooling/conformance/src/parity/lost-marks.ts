import { align } from './align.js';
import type { Line, PageLines } from './lines.js';

export interface Restored {
  readonly docx: readonly PageLines[];
  /** The lines whose mark was lost, as the PDF has them. */
  readonly lost: readonly Line[];
}

const HANGING = /[!,.:;?、。！，．：；？]$/u;

/**
 * LibreOffice 7.4 does not paint a mark that hangs in the margin where the line before it is full to a fraction of a
 * point; the docx holds the mark, and the line breaks behind it. Gives such marks back to the lines they belong to, so
 * that they are counted apart and are no difference. Pure.
 */
export function restoreLostMarks(docx: readonly PageLines[], pdf: readonly PageLines[]): Restored {
  const found = new Map<Line, Line>();
  for (const { same, a, b } of align(allProse(docx), allProse(pdf), (line) => line.text)) {
    if (same || a.length !== b.length) continue;
    a.forEach((line, index) => {
      const other = b[index];
      if (other && HANGING.test(other.text) && other.text.slice(0, -1) === line.text) found.set(line, other);
    });
  }
  return {
    docx: docx.map((page) => ({
      ...page,
      prose: page.prose.map((line) => {
        const other = found.get(line);
        return other ? { ...line, text: other.text, right: other.right } : line;
      }),
    })),
    lost: [...found.values()],
  };
}

function allProse(pages: readonly PageLines[]): readonly Line[] {
  return pages.flatMap((page) => page.prose);
}
