import type { Block } from '@xxgk/document';
import {
  composeAttendance,
  composeImprint,
  composeLetterhead,
  composeNote,
  composeOfficialSignature,
  composeRecipients,
  type Official,
  officialDate,
  officialFacts,
} from '@xxgk/official';
import type { Report } from '../report/report.js';
import { reportTitle } from '../report/report-title.js';
import { composeAttachments, listedAttachments, type OfficialAttachment } from './compose-attachments.js';
import type { ComposeProfile } from './compose-options.js';
import { composeProse } from './compose-prose.js';
import { SENTENCES } from './sentences.js';
import { titleSegments } from './title-segments.js';

/** Puts the blocks of a report's text into the frame of a profile. Pure. @rule GB/T 9704-2012 §7 */
export function composeProfile(
  report: Report,
  body: readonly Block[],
  profile: ComposeProfile = report.official === undefined ? 'plain' : 'issued',
): readonly Block[] {
  const { official } = report;
  if (profile === 'submission') return composeSubmission(report, body, official ?? { form: 'letter' });
  if (profile === 'plain' || official === undefined) return composePlain(report, body);
  const attachments = listedAttachments(official);
  return [
    composeLetterhead(official, report.organ.name),
    titleOf(report),
    ...composeRecipients(official),
    ...body,
    ...composeClosing(report, official, attachments),
    ...composeAttachments(attachments),
    ...composeImprint(official),
  ];
}

function titleOf(report: Report): Block {
  return { type: 'title', segments: titleSegments(reportTitle(report), report.organ.name) };
}

function composePlain(report: Report, body: readonly Block[]): readonly Block[] {
  if (report.date === undefined) return [titleOf(report), ...body];
  return [
    titleOf(report),
    ...body,
    { type: 'signature', organ: report.organ.name, date: officialDate(report.date) },
  ];
}

/** The covering letter, then the report as its first attachment. @rule 《政府信息公开条例》第四十九条 */
function composeSubmission(report: Report, body: readonly Block[], official: Official): readonly Block[] {
  const { cover } = official;
  const organ = officialFacts(official, report.organ.name).organs[0] ?? report.organ.name;
  const isReport = official.form === 'document';
  const sentence = isReport ? SENTENCES.coverTitleReport : SENTENCES.coverTitleLetter;
  const title = cover?.title ?? sentence({ organ, year: report.year });
  const attachments: readonly OfficialAttachment[] = [
    {
      title: reportTitle(report),
      segments: titleSegments(reportTitle(report), report.organ.name),
      blocks: body,
    },
    ...listedAttachments(official),
  ];
  const coverText = cover?.text ?? SENTENCES.coverText({ title: reportTitle(report) });
  return [
    composeLetterhead(official, report.organ.name),
    { type: 'title', segments: titleSegments(title, organ) },
    ...composeRecipients(official),
    ...composeProse(coverText),
    ...composeClosing(report, official, attachments),
    ...composeAttachments(attachments),
    ...composeImprint(official),
  ];
}

/** @rule GB/T 9704-2012 §7.3.4–7.3.6 */
function composeClosing(
  report: Report,
  official: Official,
  attachments: readonly OfficialAttachment[],
): readonly Block[] {
  return [
    ...composeAttendance(official),
    ...(attachments.length === 0
      ? []
      : [{ type: 'attachmentList' as const, titles: attachments.map(({ title }) => title) }]),
    ...composeOfficialSignature(official, report.organ.name, report.date),
    ...composeNote(official),
  ];
}
