import { createFingerprints, type Fingerprints } from '@xxgk/checks';
import { checkChildren, checkSiblings, type NamedReport, type Roster } from '@xxgk/collection';
import type { Finding, Language, Session, SessionSlot } from '@xxgk/document';
import type { Report } from '@xxgk/model';

/** Reports that a report is held against beside its own of earlier years. */
export interface RelatedReports {
  /** Those that it is the sum of. */
  readonly children?: readonly NamedReport[] | undefined;
  /** The organs whose reports must be among them. */
  readonly expectedChildren?: Roster | undefined;
  /** Names of files beside them that are unread: while it is not known whose they are, nobody is called missing. */
  readonly unreadChildren?: readonly string[] | undefined;
  /** Reports of the same year by organs beside this one, to compare the wording with. */
  readonly siblings?: readonly NamedReport[] | undefined;
}

/** A hundred reports are compared with each other: what is compared is worked out once for each. */
const comparedTexts: SessionSlot<Fingerprints> = { start: () => createFingerprints() };

/** What a report has in common with those beside it, and where it is not the sum of those below it. Never throws. */
export function checkRelated(
  report: Report,
  { children, expectedChildren: expected, unreadChildren: unread, siblings }: RelatedReports,
  language: Language,
  session: Session,
): readonly Finding[] {
  const fingerprints = session.at(comparedTexts);
  return [
    ...(siblings === undefined ? [] : checkSiblings(report, siblings, { language, fingerprints })),
    ...(children === undefined ? [] : checkChildren(report, children, { language, expected, unread })),
  ];
}
