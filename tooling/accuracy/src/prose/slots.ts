const NEW = 'applications.newlyReceived';
const OVER = 'applications.carriedOver';
const RESULTS = 'applications.results';
const REFUSED = [
  'stateSecret',
  'otherLaws',
  'securityAndStability',
  'thirdPartyRights',
  'internalAffairs',
  'processInformation',
  'enforcementFiles',
  'administrativeInquiry',
].map((key) => `${RESULTS}.refused.${key}`);
const UNAVAILABLE = ['notHeld', 'needsCreation', 'stillUnclear'].map(
  (key) => `${RESULTS}.unavailable.${key}`,
);
const NOT_PROCESSED = ['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map(
  (key) => `${RESULTS}.notProcessed.${key}`,
);
const OTHER = ['correctionOverdue', 'feeOverdue', 'other'].map((key) => `${RESULTS}.otherOutcomes.${key}`);
const DONE = [
  `${RESULTS}.granted`,
  `${RESULTS}.partlyGranted`,
  ...REFUSED,
  ...UNAVAILABLE,
  ...NOT_PROCESSED,
  ...OTHER,
];
const DIRECT = 'proceedings.litigationDirect';
const AFTER = 'proceedings.litigationAfterReconsideration';
const REVIEW = 'proceedings.reconsideration';

/** What each slot is the sum of: rows of table B, cells of tables A and C. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  new: [NEW],
  over: [OVER],
  received: [NEW, OVER],
  done: DONE,
  forward: ['applications.carriedForward'],
  granted: [`${RESULTS}.granted`],
  partly: [`${RESULTS}.partlyGranted`],
  opened: [`${RESULTS}.granted`, `${RESULTS}.partlyGranted`],
  refused: REFUSED,
  unavailable: UNAVAILABLE,
  notProcessed: NOT_PROCESSED,
  other: OTHER,
  secret: [`${RESULTS}.refused.stateSecret`],
  laws: [`${RESULTS}.refused.otherLaws`],
  safety: [`${RESULTS}.refused.securityAndStability`],
  third: [`${RESULTS}.refused.thirdPartyRights`],
  internal: [`${RESULTS}.refused.internalAffairs`],
  process: [`${RESULTS}.refused.processInformation`],
  files: [`${RESULTS}.refused.enforcementFiles`],
  inquiry: [`${RESULTS}.refused.administrativeInquiry`],
  notHeld: [`${RESULTS}.unavailable.notHeld`],
  creation: [`${RESULTS}.unavailable.needsCreation`],
  unclear: [`${RESULTS}.unavailable.stillUnclear`],
  petition: [`${RESULTS}.notProcessed.petition`],
  repeated: [`${RESULTS}.notProcessed.repeated`],
  publication: [`${RESULTS}.notProcessed.publication`],
  excessive: [`${RESULTS}.notProcessed.excessive`],
  confirmation: [`${RESULTS}.notProcessed.confirmation`],
  overdue: [`${RESULTS}.otherOutcomes.correctionOverdue`],
  unpaid: [`${RESULTS}.otherOutcomes.feeOverdue`],
  rest: [`${RESULTS}.otherOutcomes.other`],
  natural: [`${NEW}.naturalPerson`],
  legal: ['commercial', 'research', 'socialWelfare', 'legalService', 'other'].map(
    (column) => `${NEW}.${column}`,
  ),
  commercial: [`${NEW}.commercial`],
  research: [`${NEW}.research`],
  welfare: [`${NEW}.socialWelfare`],
  lawyers: [`${NEW}.legalService`],
  review: [REVIEW],
  upheld: [`${REVIEW}.upheld`],
  corrected: [`${REVIEW}.corrected`],
  otherResult: [`${REVIEW}.other`],
  pending: [`${REVIEW}.pending`],
  suits: [DIRECT, AFTER],
  direct: [DIRECT],
  after: [AFTER],
  suitsUpheld: [`${DIRECT}.upheld`, `${AFTER}.upheld`],
  regulations: ['disclosure.regulations.inForce'],
  made: ['disclosure.normativeDocuments.made'],
  repealed: ['disclosure.normativeDocuments.repealed'],
  inForce: ['disclosure.normativeDocuments.inForce'],
  licensing: ['disclosure.licensing.decisions'],
  punishment: ['disclosure.punishment.decisions'],
  coercion: ['disclosure.coercion.decisions'],
  fees: ['disclosure.fees.amount'],
};
