import { editionSpec, editions } from '@xxgk/model';
import { matchSection } from './match-section.js';

/** How many of the six main headings a text must hold to be taken for a published report. */
const ENOUGH_HEADINGS = 3;

/** Whether a text is a published report rather than data: it holds main headings of the form on lines of their own. */
export function isReportText(text: string): boolean {
  const sections = Object.keys(editions).flatMap((id) => editionSpec(id as keyof typeof editions).sections);
  const found = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const match = matchSection(line, sections);
    if (match) found.add(match.section.content);
  }
  return found.size >= ENOUGH_HEADINGS;
}
