export { markAccepted } from './accepted/accept.js';
export { settleFindings } from './accepted/settle-findings.js';
export { checkReport } from './check-report.js';
export { checkSource } from './check-source.js';
export { applyFix } from './fix/apply-fix.js';
export { type FixOptions, fixReport } from './fix/fix-report.js';
export { type Fixable, safeFixes } from './fix/safe-fixes.js';
export { parseDeadlines } from './parse-deadlines.js';
export { type CarriedSentence, carriedSentences } from './previous/carried-sentences.js';
export type { Deadlines } from './rule.js';
export { comparedKeys, createFingerprints, type Fingerprints, likenessOf } from './similarity/likeness.js';
export {
  type ComparedReport,
  isTooLike,
  likenessFindings,
  likenessText,
} from './similarity/likeness-finding.js';
export { isFilledIn } from './support/is-filled-in.js';
export { informationFees } from './understand/information-fees.js';
