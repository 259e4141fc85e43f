import type { GongwenRule } from './gongwen-rule.js';
import { addresseePerson } from './rules/addressee-person.js';
import { addressees } from './rules/addressees.js';
import { answersRequest } from './rules/answers-request.js';
import { attachmentMentioned } from './rules/attachment-mentioned.js';
import { attachmentsAgree } from './rules/attachments-agree.js';
import { attendance } from './rules/attendance.js';
import { closing } from './rules/closing.js';
import { contact } from './rules/contact.js';
import { dateMissing } from './rules/date-missing.js';
import { halfWidthMarks } from './rules/half-width-marks.js';
import { layoutDeviates } from './rules/layout-deviates.js';
import { likeLastYear } from './rules/like-last-year.js';
import { noRequestInReport } from './rules/no-request-in-report.js';
import { numberMissing } from './rules/number-missing.js';
import { numbering } from './rules/numbering.js';
import { oneMatter } from './rules/one-matter.js';
import { orderSigner } from './rules/order-signer.js';
import { proposalToCongress } from './rules/proposal-to-congress.js';
import { repeatedWords } from './rules/repeated-words.js';
import { resolutionOfMeeting } from './rules/resolution-of-meeting.js';
import { ruleOfLawDate } from './rules/rule-of-law-date.js';
import { ruleOfLawPartsThere } from './rules/rule-of-law-parts.js';
import { tableSums } from './rules/table-sums.js';
import { titleForm } from './rules/title-form.js';
import { titleLength } from './rules/title-length.js';
import { titleMarks } from './rules/title-marks.js';
import { unfilled } from './rules/unfilled.js';
import { writtenNumbers } from './rules/written-numbers.js';

/** Every rule about official documents of any kind, in the order in which findings are listed. */
export const gongwenRules: readonly GongwenRule[] = [
  addressees,
  addresseePerson,
  oneMatter,
  noRequestInReport,
  contact,
  closing,
  titleForm,
  titleMarks,
  titleLength,
  answersRequest,
  attendance,
  orderSigner,
  proposalToCongress,
  resolutionOfMeeting,
  numberMissing,
  dateMissing,
  attachmentsAgree,
  attachmentMentioned,
  numbering,
  halfWidthMarks,
  writtenNumbers,
  tableSums,
  repeatedWords,
  unfilled,
  layoutDeviates,
  ruleOfLawPartsThere,
  ruleOfLawDate,
  likeLastYear,
];
