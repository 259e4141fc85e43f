import type { Finding, Language } from '@xxgk/document';
import { type EditionSpec, sectionHeading } from '@xxgk/model';
import { describeSourcePlace } from '@xxgk/sources';
import { lineUnused } from '../tables/label-findings.js';
import { isFurniture, isTableCaption } from './furniture.js';
import type { Line } from './line.js';
import { isProseByTable } from './prose-fields.js';
import { leftOut as linesLeftOut } from './prose-findings.js';

/** Findings for lines that no field of a report takes: words in tables that are none of the form, what stands after the signature. */
export function unusedLines(
  sections: ReadonlyMap<string, readonly Line[]>,
  edition: EditionSpec,
  leftOut: readonly Line[],
  language: Language,
): readonly Finding[] {
  const remarks = edition.sections
    .filter(
      ({ content }) => content === 'disclosure' || content === 'applications' || content === 'proceedings',
    )
    .flatMap((section) =>
      (sections.get(section.content) ?? [])
        .filter((line) => !isFurniture(line.text) && !isTableCaption(line.text) && !isProseByTable(line))
        .map(({ text, place }): Finding => {
          const where = describeSourcePlace(place, language);
          return lineUnused.find(language, { path: [section.content] }, sectionHeading(section), text, where);
        }),
    );
  if (leftOut.length === 0) return remarks;
  const text = leftOut.map((line) => line.text).join(' ');
  return [...remarks, linesLeftOut.find(language, {}, leftOut.length, text)];
}
