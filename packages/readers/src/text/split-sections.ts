import type { EditionSpec, Finding } from '@xxgk/model';
import type { Wording } from '../wording.js';
import { matchSection } from './match-section.js';

/** The lines of a report: those before the first main heading, and those of each section. */
export interface SplitText {
  readonly before: readonly string[];
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

/** Splits a text at its main headings. A heading that comes again within its own section is named and dropped. */
export function splitSections(text: string, edition: EditionSpec, wording: Wording): SplitText {
  const before: string[] = [];
  const sections = new Map<string, string[]>();
  const findings: Finding[] = [];
  let current = before;
  for (const line of text.split(/\r?\n/)) {
    const match = matchSection(line, edition.sections);
    if (match === undefined) {
      if (line.trim() !== '') current.push(line);
      continue;
    }
    const { section, isVariant } = match;
    const official = `${section.number}、${section.heading}`;
    const known = sections.get(section.content);
    if (known) {
      findings.push(note('reader/heading-repeated', section.content, wording.headingRepeated(official)));
    } else if (isVariant) {
      findings.push(
        note('reader/label-normalised', section.content, wording.headingNormalised(line.trim(), official)),
      );
    }
    current = known ?? [];
    sections.set(section.content, current);
  }
  return { before, sections, findings };
}

function note(ruleId: string, section: string, message: string): Finding {
  return { ruleId, severity: 'note', path: [section], message };
}
