import type { Finding, Language } from '@xxgk/document';
import { type EditionSpec, editionForYear, sectionHeading } from '@xxgk/model';
import type { EditionChoice } from './choose-edition.js';
import { organsDiffer } from './prose/identity-findings.js';
import type { Line } from './prose/line.js';
import { headingMissing, proseMissing } from './prose/prose-findings.js';
import type { ClosingReading } from './prose/read-closing.js';
import { editionAgainstYear, editionMixed } from './tables/edition-findings.js';

/** Parts of another edition in the tables, and an edition that is not that of the year. */
export function editionDoubts(
  { edition, isCertain, foreign }: EditionChoice,
  year: number | undefined,
  language: Language,
): readonly Finding[] {
  const expected = year === undefined ? undefined : editionForYear(year);
  const mixed = foreign.map(({ edition: other, labels }) =>
    editionMixed.find(
      language,
      { path: ['disclosure'] },
      { kind: 'labels', edition, other, text: labels.join('、') },
    ),
  );
  if (!isCertain || year === undefined || expected === undefined || expected === edition) return mixed;
  return [editionAgainstYear.find(language, { path: ['edition'] }, edition, year, expected), ...mixed];
}

/** Sections without heading, and sections of prose without any. */
export function sectionDoubts(
  edition: EditionSpec,
  sections: ReadonlyMap<string, readonly Line[]>,
  language: Language,
): readonly Finding[] {
  const missing = edition.sections.filter(({ content }) => !sections.has(content));
  const [first] = missing;
  const empty = edition.sections.flatMap((section): readonly Finding[] => {
    const { content } = section;
    const isProse = content === 'overview' || content === 'problems' || content === 'other';
    if (!isProse || sections.get(content)?.length !== 0) return [];
    return [proseMissing.find(language, { path: [content] }, sectionHeading(section))];
  });
  return [
    ...(first === undefined
      ? []
      : [headingMissing.find(language, { path: [first.content] }, missing.map(sectionHeading))]),
    ...empty,
  ];
}

/** A signature of another organ than the title's. */
export function signatureDoubts(
  organ: string | undefined,
  closing: ClosingReading,
  language: Language,
): readonly Finding[] {
  if (organ === undefined || closing.organ === undefined || organ === closing.organ) return [];
  return [organsDiffer.find(language, { path: ['organ', 'name'] }, organ, closing.organ)];
}
