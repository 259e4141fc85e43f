import type { Language, Wording } from '@xxgk/document';
import { editionIds, editionSpec } from '@xxgk/model';
import { type SourceDocument, squeeze } from '@xxgk/sources';
import { aboutReports, linesLost, olderForm, reportAttached } from './document-findings.js';
import { noReport } from './file-findings.js';
import type { Refusal } from './interpretation.js';
import type { OpeningReading } from './prose/read-opening.js';
import type { SplitLines } from './prose/split-sections.js';
import type { SortedDocument } from './sort-blocks.js';
import { looksLikeFigure } from './tables/read-figure.js';

/** What was found in a document before it is known to be a report. */
export interface Candidate extends SortedDocument {
  readonly source: SourceDocument;
  readonly draft: SplitLines;
  readonly opening: OpeningReading;
  /** Labels that only one edition of the form has told which it is. */
  readonly isOfForm: boolean;
}

/** Main headings by which a document without tables and title is still known as a report. */
const FEWEST_SECTIONS = 2;
/** Headings within lines by which a text without line breaks is known. */
const FEWEST_GLUED = 3;
const FIRST_YEAR = 2019;
const NOTICE =
  /(?:^|。|号)[^。]{0,40}关于[^。]{0,50}(?:年度报告|年报)[^。]{0,30}(?:通知|通报|函|意见|方案|指南|要求)/u;
const FILE_NAME = /[^\s：:，。；、“”]{1,80}\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)(?![a-z])/iu;
const HEADINGS: readonly string[] = [
  ...new Set(editionIds.flatMap((id) => editionSpec(id).sections.map(({ heading }) => heading))),
];
const WITHIN_LINES = 600;

/** Why a document is no report that can be read, if it is none. Pure. */
export function refusalOf(candidate: Candidate): Refusal | undefined {
  const { source, draft, opening, isOfForm } = candidate;
  const rows = Object.values(candidate.rows).flat();
  const hasFigures = rows.some(({ cells }) => cells.some(({ text }) => looksLikeFigure(text)));
  if (opening.year !== undefined && opening.year < FIRST_YEAR && !isOfForm)
    return refuse(olderForm, opening.year);
  const isTold = draft.sections.size >= FEWEST_SECTIONS;
  if (!hasFigures && opening.titleLine === undefined && isNotice(candidate)) return refuse(aboutReports);
  if (rows.length > 0 || isTold) return undefined;
  const names = attachmentsOf(source);
  if (names.length > 0 && isNamed(candidate)) return refuse(reportAttached, names);
  if (isGlued(candidate)) return refuse(linesLost);
  return opening.titleLine === undefined ? refuse(noReport) : undefined;
}

function refuse<Facts extends readonly unknown[]>(
  kind: { readonly id: string; readonly text: Readonly<Record<Language, (...facts: Facts) => Wording>> },
  ...facts: NoInfer<Facts>
): Refusal {
  return { id: kind.id, 'zh-CN': kind.text['zh-CN'](...facts), en: kind.text.en(...facts) };
}

function isNotice({ lines }: Candidate): boolean {
  const head = lines
    .slice(0, 12)
    .map(({ text }) => squeeze(text))
    .join('');
  return NOTICE.test(head);
}

function isNamed({ opening, lines }: Candidate): boolean {
  return (
    opening.titleLine !== undefined ||
    lines.some(({ text }) => /政府信息公开.{0,14}(?:报告|年报)/u.test(text))
  );
}

function attachmentsOf({ attachments = [], blocks }: SourceDocument): readonly string[] {
  const named = blocks.flatMap((block) =>
    block.type === 'paragraph' ? (FILE_NAME.exec(block.text)?.[0] ?? []) : [],
  );
  return [...new Set([...attachments, ...named])];
}

function isGlued({ lines }: Candidate): boolean {
  const found = HEADINGS.filter((heading) =>
    lines.slice(0, WITHIN_LINES).some(({ text }) => {
      const compact = squeeze(text);
      return compact.length > heading.length * 2 && compact.includes(heading);
    }),
  );
  return found.length >= FEWEST_GLUED;
}
