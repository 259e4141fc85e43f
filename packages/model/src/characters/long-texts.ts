import type { Finding } from '@xxgk/document';
import type { Messages } from '../messages/messages.js';

/** Characters of one text and of one paragraph of a report: far more than any has, and little enough to search. */
export const textLimits = { text: 200_000, paragraph: 10_000 } as const;

const DEEPEST = 50;

/** An error for each text that is longer than texts of reports are. Never throws. */
export function longTextFindings(data: unknown, messages: Messages): readonly Finding[] {
  const findings: Finding[] = [];
  const look = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      const length = value.length <= textLimits.paragraph ? 0 : excess(value);
      const wording = length === 0 ? undefined : messages.input.textTooLong(path.join('.'), length);
      if (wording !== undefined)
        findings.push({ ruleId: 'input/text-too-long', severity: 'error', path, actual: length, ...wording });
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
