import type { Finding, Language } from '@xxgk/document';
import { digestDiffers, notInManifest } from './verify-findings.js';

/** Holds the SHA-256 of a file against the one that a manifest has for it; `undefined` where it does not list the file. */
export function digestFindings(
  actual: string,
  expected: string | undefined,
  language: Language,
): readonly Finding[] {
  if (expected === undefined) return [notInManifest.find(language, {})];
  return expected === actual ? [] : [digestDiffers.find(language, { actual, expected })];
}
