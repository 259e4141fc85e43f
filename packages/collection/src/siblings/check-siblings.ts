import { type ComparedReport, createFingerprints, type Fingerprints, likenessFindings } from '@xxgk/checks';
import type { Finding, Language } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { likeSibling } from './like-sibling.js';

/**
 * Compares the wording of a report with reports of the same year by other organs. `fingerprints` keeps what is compared
 * from one report to the next. Never throws.
 */
export function checkSiblings(
  report: Report,
  siblings: readonly ComparedReport[],
  options: { readonly language?: Language; readonly fingerprints?: Fingerprints } = {},
): readonly Finding[] {
  const { language = 'zh-CN', fingerprints = createFingerprints() } = options;
  const others = siblings.filter(
    ({ report: other }) => other !== report && other.organ.name !== report.organ.name,
  );
  return likenessFindings(report, others, fingerprints, (place, ...facts) =>
    likeSibling.find(language, place, ...facts),
  );
}
