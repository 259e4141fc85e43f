import { findSection } from '../interpret/find-section.js';

/** How many of the six main headings a text must hold to be taken for a published report. */
const ENOUGH_HEADINGS = 3;
/** Fields of the data that every report has, at the beginning of a line. */
const FIELD = /^(year|organ|disclosure|applications|proceedings)\s*:/gmu;
const ENOUGH_FIELDS = 3;

/**
 * Whether a text is a published report rather than data: it holds main headings of the form on lines of their own. Data
 * may name them too, in its comments.
 */
export function isReportText(text: string): boolean {
  if (new Set(text.match(FIELD)).size >= ENOUGH_FIELDS) return false;
  const found = new Set(
    text.split(/\r?\n/).flatMap((line) => {
      const content = findSection(line.replace(/^#+\s*/u, ''))?.content;
      return content === undefined ? [] : [content];
    }),
  );
  return found.size >= ENOUGH_HEADINGS;
}
