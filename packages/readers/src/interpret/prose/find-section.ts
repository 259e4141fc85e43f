import { editionIds, editionSpec, type SectionSpec } from '@xxgk/model';
import { normaliseLabel } from '../tables/label.js';

const NUMBERED = /^(?:第[一二三四五六](?:部分|章|节)?|[（(]?[一二三四五六][）)]?|[1-6])\s*[、.．,，:：]?\s*/u;
const LONGEST_HEADING = 40;
/** Words that make no difference between headings of the form. */
const FILLERS =
  /政府信息公开工作|政府信息公开|政府信息|行政机关|本机关|本单位|因|被申请|申请的|提起|存在的|存在|主要|有关|工作|情况|概况|[的与和及其、，。：；:;.]/gu;

/** A heading of the six sections, found in a line. */
export interface SectionHit {
  readonly content: SectionSpec['content'];
  /** The Chinese number before it, if any. */
  readonly number: string | undefined;
  /** Worded as the form has it in any edition; number and brackets apart. */
  readonly isOfficial: boolean;
}

interface KnownHeading {
  readonly content: SectionSpec['content'];
  readonly words: string;
  readonly core: string;
}

const KNOWN: readonly KnownHeading[] = editionIds
  .flatMap((id) => editionSpec(id).sections)
  .flatMap(({ content, heading, aliases = [] }) =>
    [heading, ...aliases].map((text) => ({ content, words: words(text), core: core(text) })),
  );

/**
 * The section whose heading a line is. A line without a number must be worded as in the form; one with a number may
 * lack words that make no difference. Never throws.
 */
export function findSection(line: string): SectionHit | undefined {
  const normal = normaliseLabel(line).replace(/[（(]续[）)]$/u, '');
  if (normal === '' || normal.length > LONGEST_HEADING) return undefined;
  const rest = normal.replace(NUMBERED, '');
  const number = rest === normal ? undefined : /[一二三四五六1-6]/u.exec(normal)?.[0];
  const exact = KNOWN.find((known) => known.words === words(rest));
  if (exact) return { content: exact.content, number, isOfficial: true };
  const isNumbered = /^[一二三四五六]、/u.test(normal);
  const found = isNumbered ? KNOWN.find((known) => known.core === core(rest)) : undefined;
  return found && { content: found.content, number, isOfficial: false };
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function core(text: string): string {
  return text.replace(FILLERS, '').replace(/[^\p{L}\p{N}]/gu, '');
}
