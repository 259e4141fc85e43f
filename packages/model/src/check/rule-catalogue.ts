import { applicationsBalance } from './arithmetic/applications-balance.js';
import { applicationsResultTotal } from './arithmetic/applications-result-total.js';
import { applicationsRowTotal } from './arithmetic/applications-row-total.js';
import { inForceAtLeastMade } from './arithmetic/in-force-at-least-made.js';
import { proceedingsTotal } from './arithmetic/proceedings-total.js';
import { totalAtLeastPublished } from './arithmetic/total-at-least-published.js';
import { figuresBlank } from './figures/figures-blank.js';
import { figuresUnreadable } from './figures/figures-unreadable.js';
import type { Rule } from './rule.js';
import { dateTooEarly } from './structure/date-too-early.js';
import { editionYear } from './structure/edition-year.js';
import { mainHeadingInProse } from './structure/main-heading-in-prose.js';
import { numberingGap } from './structure/numbering-gap.js';
import { problemsTooShort } from './structure/problems-too-short.js';
import { sectionEmpty } from './structure/section-empty.js';
import { titleYear } from './structure/title-year.js';

/** Every rule, in the order in which findings are listed. A new rule is one more line here. */
export const ruleCatalogue: readonly Rule[] = [
  applicationsBalance,
  applicationsResultTotal,
  applicationsRowTotal,
  proceedingsTotal,
  inForceAtLeastMade,
  totalAtLeastPublished,
  figuresUnreadable,
  figuresBlank,
  sectionEmpty,
  problemsTooShort,
  mainHeadingInProse,
  numberingGap,
  titleYear,
  dateTooEarly,
  editionYear,
];
