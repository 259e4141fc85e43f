import { type EditionSpec, escapeTemplate, type ProseKey } from '@xxgk/model';
import type { Provenance } from '../interpretation.js';
import type { Line } from './line.js';

/** The paragraphs of one field of prose. */
export interface ProseField {
  readonly key: ProseKey | 'preamble';
  readonly lines: readonly Line[];
}

/** The fields of prose in printed order; the preamble only where there is one. */
export function proseFields(
  edition: EditionSpec,
  sections: ReadonlyMap<string, readonly Line[]>,
  preamble: readonly Line[],
): readonly ProseField[] {
  const own = edition.sections.flatMap(({ content }) =>
    content === 'overview' || content === 'problems' || content === 'other'
      ? [{ key: content, lines: sections.get(content) ?? [] }]
      : [],
  );
  return preamble.length === 0 ? own : [{ key: 'preamble', lines: preamble }, ...own];
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
