import type { Block, BlockOf } from '@xxgk/document';
import { parseDocumentNumber } from '../elements/document-number.js';
import type { Official } from '../elements/official.js';
import { listOf, officialFacts } from '../elements/official-facts.js';
import { isCalendarDate, officialDate } from '../numbers/calendar-date.js';

/** More characters of 主送机关 would fill the first page: they go to 版记. @rule GB/T 9704-2012 §7.3.2; number: house */
const RECIPIENTS_ON_FIRST_PAGE = 112;

/** 版头 of a document of an organ. Pure. @rule GB/T 9704-2012 §7.2, §10 */
export function composeLetterhead(official: Official, organ: string): BlockOf<'letterhead'> {
  const { form, upward, markOrgans, suffix, signers } = officialFacts(official, organ);
  const { serial, secrecy, urgency, documentNumber } = official;
  const written = form === 'order' ? (official.orderNumber ?? documentNumber) : documentNumber;
  const number = written === undefined ? undefined : (parseDocumentNumber(written)?.text ?? written);
  return {
    type: 'letterhead',
    form,
    ...(serial === undefined ? {} : { serial }),
    ...(secrecy === undefined ? {} : { secrecy }),
    ...(urgency === undefined ? {} : { urgency }),
    organs: markOrgans,
    suffix,
    ...(number === undefined ? {} : { number }),
    signers: upward ? signers : [],
    upward,
  };
}

function recipientsMoved(official: Official): boolean {
  return listOf(official.recipient).join('、').length > RECIPIENTS_ON_FIRST_PAGE;
}

/** 主送机关 above the text; nothing where they go to 版记. Pure. @rule GB/T 9704-2012 §7.3.2 */
export function composeRecipients(official: Official): readonly Block[] {
  const organs = listOf(official.recipient);
  return organs.length === 0 || recipientsMoved(official) ? [] : [{ type: 'recipients', organs }];
}

/** 版记; nothing where nothing stands in it. In letters it has no rules and no last line. @rule GB/T 9704-2012 §7.4, §10.1 */
export function composeImprint(official: Official): readonly Block[] {
  const isLetter = official.form === 'letter';
  const { printedBy, printedOn } = isLetter ? {} : official;
  const recipients = [
    ...(recipientsMoved(official) ? [entry('主送', official.recipient)] : []),
    ...(listOf(official.copyTo).length === 0 ? [] : [entry('抄送', official.copyTo)]),
  ];
  if (recipients.length === 0 && printedBy === undefined && printedOn === undefined) return [];
  return [
    {
      type: 'imprint',
      ruled: !isLetter,
      recipients,
      ...(printedBy === undefined ? {} : { printedBy }),
      ...(printedOn === undefined ? {} : { printedOn: printedDate(printedOn) }),
    },
  ];
}

function entry(
  label: string,
  organs: string | readonly string[] | undefined,
): { label: string; text: string } {
  return { label, text: `${listOf(organs).join('，').replace(/。$/u, '')}。` };
}

function printedDate(written: string): string {
  const date = isCalendarDate(written) ? officialDate(written) : written.replace(/印发$/u, '');
  return `${date}印发`;
}
