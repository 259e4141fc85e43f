import { findSection } from '../interpret/find-section.js';

/** How many of the six main headings a text must hold to be taken for a published report. */
const ENOUGH_HEADINGS = 3;

/** Whether a text is a published report rather than data: it holds main headings of the form on lines of their own. */
export function isReportText(text: string): boolean {
  const found = new Set(
    text.split(/\r?\n/).flatMap((line) => {
      const content = findSection(line.replace(/^#+\s*/u, ''))?.content;
      return content === undefined ? [] : [content];
    }),
  );
  return found.size >= ENOUGH_HEADINGS;
}
