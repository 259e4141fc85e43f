import type { Finding } from '@xxgk/document';
import { type EditionSpec, editionForYear, sectionHeading } from '@xxgk/model';
import type { EditionChoice } from './choose-edition.js';
import type { Line } from './line.js';
import type { InterpretMessages } from './messages.js';
import type { ClosingReading } from './read-closing.js';

/** Parts of another edition in the tables, and an edition that is not that of the year. */
export function editionFindings(
  { edition, isCertain, foreign }: EditionChoice,
  year: number | undefined,
  messages: InterpretMessages,
): readonly Finding[] {
  const expected = year === undefined ? undefined : editionForYear(year);
  const findings: Finding[] = foreign.map((other) => ({
    ruleId: 'reader/edition-mixed',
    severity: 'warning',
    path: ['disclosure'],
    ...messages.editionMixed(edition, other.edition, other.labels.join('、')),
  }));
  if (isCertain && year !== undefined && expected !== undefined && expected !== edition) {
    const advice = messages.editionAgainstYear(edition, year, expected);
    findings.unshift({
      ruleId: 'reader/edition-against-year',
      severity: 'warning',
      path: ['edition'],
      ...advice,
    });
  }
  return findings;
}

/** Sections without heading, and sections of prose without any. */
export function proseFindings(
  edition: EditionSpec,
  sections: ReadonlyMap<string, readonly Line[]>,
  messages: InterpretMessages,
): readonly Finding[] {
  return edition.sections.flatMap((section): readonly Finding[] => {
    const { content } = section;
    const heading = sectionHeading(section);
    const lines = sections.get(content);
    if (lines === undefined) {
      const advice = messages.headingMissing(heading);
      return [{ ruleId: 'reader/heading-missing', severity: 'warning', path: [content], ...advice }];
    }
    const isProse = content === 'overview' || content === 'problems' || content === 'other';
    if (!isProse || lines.length > 0) return [];
    const advice = messages.proseMissing(heading);
    return [{ ruleId: 'reader/prose-missing', severity: 'warning', path: [content], ...advice }];
  });
}

/** A signature of another organ than the title's. */
export function signatureFindings(
  organ: string | undefined,
  closing: ClosingReading,
  messages: InterpretMessages,
): readonly Finding[] {
  if (organ === undefined || closing.organ === undefined || organ === closing.organ) return [];
  const advice = messages.organsDiffer(organ, closing.organ);
  return [{ ruleId: 'reader/organs-differ', severity: 'note', path: ['organ', 'name'], ...advice }];
}
