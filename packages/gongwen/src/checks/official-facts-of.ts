import { listOf, officialFacts } from '@xxgk/official';
import type { Gongwen } from '../gongwen.js';

/** What the official elements of a document say once defaults are filled in. */
export type OfficialFactsOf = ReturnType<typeof officialFactsOf>;

export function officialFactsOf({ official, organ }: Gongwen) {
  return { ...officialFacts(official, organ), recipients: listOf(official.recipient) };
}
