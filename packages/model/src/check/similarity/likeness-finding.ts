import type { Finding } from '@xxgk/document';
import type { NamedReport } from '../../aggregate/sum-figures.js';
import { sectionHeading, sectionOf } from '../../report/describe-place.js';
import type { CheckContext, RuleReporter } from '../rule.js';
import { comparedKeys, type Likeness, likenessOf } from './likeness.js';

const LEAST_SHARE = 0.6;
/** Fewer copied characters may be chance. */
const LEAST_COPIED = 40;

/** For each section the finding about the report that it is most like, where it is too much like one. */
export function likenessFindings(
  others: readonly NamedReport[],
  context: CheckContext,
  report: RuleReporter,
): readonly Finding[] {
  return comparedKeys.flatMap((key) => {
    let closest: (Likeness & { readonly name: string }) | undefined;
    for (const { name, report: other } of others) {
      const likeness = likenessOf(context.report, other, key);
      if (closest === undefined || likeness.share > closest.share) closest = { ...likeness, name };
    }
    const [first] = closest?.copied ?? [];
    if (closest === undefined || first === undefined) return [];
    if (closest.share < LEAST_SHARE || closest.copiedLength < LEAST_COPIED) return [];
    const where = sectionHeading(sectionOf(context.edition, key));
    const percent = Math.round(closest.share * 100);
    const sentences = closest.copied.map(({ words }) => words);
    return [
      report({
        path: [key],
        range: first.range,
        where,
        actual: percent,
        ...context.messages.similarity.like(where, closest.name, percent, sentences),
      }),
    ];
  });
}
