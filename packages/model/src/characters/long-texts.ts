import type { Finding, Language } from '@xxgk/document';
import { textTooLong } from '../report/input-finding-kinds.js';

/** Characters of one text and of one paragraph of a report: far more than any has, and little enough to search. */
export const textLimits = { text: 200_000, paragraph: 10_000 } as const;

const DEEPEST = 50;

/** An error for each text that is longer than texts of reports are. Never throws. */
export function longTextFindings(data: unknown, language: Language): readonly Finding[] {
  const findings: Finding[] = [];
  const look = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      const length = value.length <= textLimits.paragraph ? 0 : excess(value);
      if (length > 0)
        findings.push(textTooLong.find(language, { path, actual: length }, path.join('.'), length));
    } else if (typeof value === 'object' && value !== null && path.length <= DEEPEST)
      for (const [key, item] of Object.entries(value)) look(item, [...path, key]);
  };
  look(data, []);
  return findings;
}

/** Length of the text or of its longest paragraph, where that is too much; 0 where it is not. */
function excess(text: string): number {
  if (text.length > textLimits.text) return text.length;
  const longest = text.split('\n').reduce((most, { length }) => Math.max(most, length), 0);
  return longest > textLimits.paragraph ? longest : 0;
}
