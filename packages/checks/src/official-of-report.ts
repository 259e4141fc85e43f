import { officialFacts, officialRules } from '@xxgk/official';
import type { Rule } from './rule.js';

/** The rules about 版头 and 版记, for the report that has them. */
export const officialRulesOfReport: readonly Rule[] = officialRules.map((rule) => ({
  ...rule,
  check: ({ report: { official, organ }, language }) =>
    official === undefined
      ? []
      : rule.check({
          official,
          facts: officialFacts(official, organ.name),
          language,
          path: ['official'],
        }),
}));
