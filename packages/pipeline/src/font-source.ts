import type { FontSet } from '@xxgk/fonts';
import type { FontSource } from './prepare-context.js';

/** The fonts of one set, whose files are at hand already. */
export function fontSourceOf(fontSet: FontSet): FontSource {
  return { fontSet: async () => fontSet, metrics: async () => ({ metrics: fontSet, findings: [] }) };
}
