import { type Language, words } from '@xxgk/document';
import { PLACE_SEPARATOR, sectionHeading } from './describe-place.js';
import type { EditionSpec, SectionSpec } from './editions/form.js';

/**
 * Every field of a report that holds prose, in the order in which they are printed: what stands before the sections, the
 * sections of prose, and what stands above and below the table of a section that has one.
 */
export const proseFields = [
  'preamble',
  'overview',
  'disclosureBefore',
  'disclosureAfter',
  'applicationsBefore',
  'applicationsAfter',
  'proceedingsBefore',
  'proceedingsAfter',
  'problems',
  'other',
] as const;

export type ProseField = (typeof proseFields)[number];

const text = words({
  'zh-CN': { preamble: '引言', Before: '表前文字', After: '表后文字' },
  en: { preamble: 'preamble', Before: 'above the table', After: 'below the table' },
});

/** The fields of a section in printed order: one, or those above and below its table. */
export function proseFieldsOf({ content }: SectionSpec): readonly ProseField[] {
  return proseFields.filter(
    (field) => field === content || field.replace(/(?:Before|After)$/u, '') === content,
  );
}

/** What a field of prose is called: by the heading of its section. */
export function proseHeading(edition: EditionSpec, field: ProseField, language: Language = 'zh-CN'): string {
  const names = text(language);
  const section = edition.sections.find((candidate) => proseFieldsOf(candidate).includes(field));
  if (section === undefined) return names.preamble;
  const side = (['Before', 'After'] as const).find((end) => field.endsWith(end));
  return side === undefined
    ? sectionHeading(section)
    : sectionHeading(section) + PLACE_SEPARATOR + names[side];
}
