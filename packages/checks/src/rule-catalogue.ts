import { applicationsBalance } from './arithmetic/applications-balance.js';
import { applicationsResultTotal } from './arithmetic/applications-result-total.js';
import { applicationsRowTotal } from './arithmetic/applications-row-total.js';
import { inForceAtLeastMade } from './arithmetic/in-force-at-least-made.js';
import { proceedingsTotal } from './arithmetic/proceedings-total.js';
import { totalAtLeastPublished } from './arithmetic/total-at-least-published.js';
import { feeNotice } from './fees/fee-notice.js';
import { feeShare } from './fees/fee-share.js';
import { feeStep } from './fees/fee-step.js';
import { feesUnstated } from './fees/fees-unstated.js';
import { figuresBlank } from './figures/figures-blank.js';
import { figuresUnreadable } from './figures/figures-unreadable.js';
import { officialRulesOfReport } from './official-of-report.js';
import { directLitigation } from './plausibility/direct-litigation.js';
import { feeDecimals } from './plausibility/fee-decimals.js';
import { noneHandled } from './plausibility/none-handled.js';
import { ruleMakingPower } from './plausibility/rule-making-power.js';
import { beyondReviews } from './previous/beyond-reviews.js';
import { carryOver } from './previous/carry-over.js';
import { inForceChain } from './previous/in-force-chain.js';
import { keptSentence } from './previous/kept-sentence.js';
import { notLastYear } from './previous/not-last-year.js';
import { previousItems } from './previous/previous-items.js';
import { proseRules } from './prose/prose-rules.js';
import type { Rule } from './rule.js';
import { likeLastYear } from './similarity/like-last-year.js';
import { accountabilityMissing } from './structure/accountability-missing.js';
import { dateInFuture } from './structure/date-in-future.js';
import { dateMissing } from './structure/date-missing.js';
import { dateTooEarly } from './structure/date-too-early.js';
import { deadline } from './structure/deadline.js';
import { editionYear } from './structure/edition-year.js';
import { mainHeadingInProse } from './structure/main-heading-in-prose.js';
import { numberingGap } from './structure/numbering-gap.js';
import { organKindRule } from './structure/organ-kind.js';
import { organName } from './structure/organ-name.js';
import { overviewOfOthers } from './structure/overview-of-others.js';
import { overviewTooLong } from './structure/overview-too-long.js';
import { problemsTooShort } from './structure/problems-too-short.js';
import { sectionEmpty } from './structure/section-empty.js';
import { titleForm } from './structure/title-form.js';
import { titleTooLong } from './structure/title-too-long.js';
import { titleYear } from './structure/title-year.js';
import { topicsMissing } from './structure/topics-missing.js';
import { lettersAmongDigits } from './typography/letters-among-digits.js';
import { numberForm } from './typography/number-form.js';
import { punctuation } from './typography/punctuation.js';
import { malformedDate } from './years/malformed-date.js';
import { namedYear } from './years/named-year.js';
import { openingYearRule } from './years/opening-year.js';
import { periodWhole } from './years/period-whole.js';
import { periodYear } from './years/period-year.js';
import { yearBefore } from './years/year-before.js';

/** Every rule of one report, in the order in which findings are listed. A new rule is one more line here. */
export const ruleCatalogue: readonly Rule[] = [
  applicationsBalance,
  applicationsResultTotal,
  applicationsRowTotal,
  proceedingsTotal,
  figuresUnreadable,
  figuresBlank,
  inForceAtLeastMade,
  totalAtLeastPublished,
  feeDecimals,
  ruleMakingPower,
  noneHandled,
  directLitigation,
  sectionEmpty,
  topicsMissing,
  accountabilityMissing,
  overviewOfOthers,
  overviewTooLong,
  problemsTooShort,
  feesUnstated,
  feeStep,
  feeNotice,
  feeShare,
  mainHeadingInProse,
  numberingGap,
  periodYear,
  periodWhole,
  malformedDate,
  namedYear,
  openingYearRule,
  yearBefore,
  titleYear,
  titleForm,
  titleTooLong,
  organName,
  organKindRule,
  dateMissing,
  dateTooEarly,
  dateInFuture,
  deadline,
  editionYear,
  punctuation,
  lettersAmongDigits,
  numberForm,
  ...officialRulesOfReport,
  ...proseRules,
  notLastYear,
  carryOver,
  inForceChain,
  previousItems,
  beyondReviews,
  keptSentence,
  likeLastYear,
];
