import { type EditionSpec, escapeTemplate, type ProseField as Field, proseFieldsOf } from '@xxgk/model';
import type { Provenance } from '../interpretation.js';
import { isFurniture, isTableCaption } from './furniture.js';
import type { Line } from './line.js';

/** The paragraphs of one field of prose. */
export interface ProseField {
  readonly key: Field;
  readonly lines: readonly Line[];
}

/** The fields of prose in printed order; the preamble only where there is one. */
export function proseFields(
  edition: EditionSpec,
  sections: ReadonlyMap<string, readonly Line[]>,
  preamble: readonly Line[],
): readonly ProseField[] {
  const own = edition.sections.flatMap((section): readonly ProseField[] => {
    const lines = sections.get(section.content) ?? [];
    const [key, below] = proseFieldsOf(section);
    if (key === undefined) return [];
    if (below === undefined) return [{ key, lines }];
    const prose = lines.filter(isProseByTable);
    return [
      { key, lines: prose.filter(({ afterTable }) => !afterTable) },
      { key: below, lines: prose.filter(({ afterTable }) => afterTable) },
    ].filter((field) => field.lines.length > 0);
  });
  return preamble.length === 0 ? own : [{ key: 'preamble', lines: preamble }, ...own];
}

/** Notes of a table whose cells had no room for them. */
const TABLE_NOTES = /^注[：:]①/u;

/** Whether a line beside the table of its section is prose: no furniture, and of cells of other tables sentences alone. */
export function isProseByTable({ text, isCell }: Line): boolean {
  return (
    !isFurniture(text) &&
    !isTableCaption(text) &&
    !TABLE_NOTES.test(text) &&
    (!isCell || /[。；：！？”]$/u.test(text))
  );
}

/** One paragraph a line. Braces that a template would expand are escaped: imported words are never executed. */
export function proseOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => escapeTemplate(text)).join('\n');
}

/** One entry for each paragraph. */
export function proseProvenance({ key, lines }: ProseField): readonly Provenance[] {
  return lines.map(({ place, text }) => ({ path: key, place, text }));
}

export function titleProvenance(line: Line | undefined): readonly Provenance[] {
  return line === undefined ? [] : [{ path: 'title', place: line.place, text: line.text }];
}
