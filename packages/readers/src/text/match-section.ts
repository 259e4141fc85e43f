import type { SectionSpec } from '@xxgk/model';
import { bareLabel, normaliseLabel } from '../label.js';

const NUMBERED = /^\s*[一二三四五六][、.．]/u;

/** The section whose heading a line is, and whether it is worded otherwise than the form has it. */
export function matchSection(
  line: string,
  sections: readonly SectionSpec[],
): { readonly section: SectionSpec; readonly isVariant: boolean } | undefined {
  if (!NUMBERED.test(line)) return undefined;
  const bare = bareLabel(line);
  const section = sections.find(({ heading, aliases = [] }) =>
    [heading, ...aliases].some((known) => known === bare),
  );
  if (section === undefined) return undefined;
  const official = `${section.number}、${section.heading}`;
  return { section, isVariant: normaliseLabel(line) !== normaliseLabel(official) };
}
