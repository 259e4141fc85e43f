import { type Language, once, type Wording } from '@xxgk/document';
import { editionIds, editionSpec } from '@xxgk/model';
import { type SourceDocument, squeeze } from '@xxgk/sources';
import { namesTable } from './classify-rows.js';
import { aboutReports, linesLost, olderForm, reportAttached } from './document-findings.js';
import { noReport } from './file-findings.js';
import type { Refusal } from './interpretation.js';
import type { OpeningReading } from './prose/read-opening.js';
import type { SplitLines } from './prose/split-sections.js';
import type { SortedDocument } from './sort-blocks.js';
import { looksLikeFigure } from './tables/read-figure.js';
import type { TableRow } from './tables/table-row.js';

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
const NOTICE_END = /(?:通知|通报|函|意见|方案|指南|要求)(?:[（(][^（）()]{1,20}[）)])?$/u;
const NOTICE_LINES = 3;
const FILE_NAME = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)$/iu;
const FILE_DIVIDERS = /[\s：:，。；、“”]/u;
const LONGEST_FILE_NAME = 90;
const headings = once((): readonly string[] => [
  ...new Set(editionIds.flatMap((id) => editionSpec(id).sections.map(({ heading }) => heading))),
]);
const WITHIN_LINES = 600;
const LONGEST_NOTICE = 120;

/** Why a document is no report that can be read, if it is none. Pure. */
export function refusalOf(candidate: Candidate): Refusal | undefined {
  const { source, draft, opening, isOfForm } = candidate;
  const rows = Object.values(candidate.rows).flat();
  const hasFigures = rows.some(holdsFigures);
  if (opening.year !== undefined && opening.year < FIRST_YEAR && !isOfForm)
    return refuse(olderForm, opening.year);
  const isTold = draft.sections.size >= FEWEST_SECTIONS;
  if (!hasFigures && !isTold && isNotice(candidate)) return refuse(aboutReports);
  if (isTold) return undefined;
  if (rows.length > 0) return isStray(candidate) ? refuse(noReport) : undefined;
  const names = attachmentsOf(source);
  if (names.length > 0 && isNamed(candidate)) return refuse(reportAttached, names);
  if (isGlued(candidate)) return refuse(linesLost);
  return opening.titleLine === undefined || draft.sections.size === 0 ? refuse(noReport) : undefined;
}

/**
 * Whether rows like those of the form are the lesser part of a file that nothing else tells to be a report: a ledger, a
 * list of organs, a trace of sums. A fragment of the form names its rows of figures, but for those of 四.
 */
function isStray({ draft, opening, rows }: Candidate): boolean {
  if (draft.sections.size > 0 || opening.titleLine !== undefined || opening.year !== undefined) return false;
  const ofFigures = [...rows.disclosure, ...rows.applications].filter(holdsFigures);
  return ofFigures.filter(namesTable).length * 2 < ofFigures.length;
}

function holdsFigures({ cells }: TableRow): boolean {
  return cells.some(({ text }) => looksLikeFigure(text));
}

function refuse<Facts extends readonly unknown[]>(
  kind: { readonly id: string; readonly text: Readonly<Record<Language, (...facts: Facts) => Wording>> },
  ...facts: NoInfer<Facts>
): Refusal {
  return { id: kind.id, 'zh-CN': kind.text['zh-CN'](...facts), en: kind.text.en(...facts) };
}

/** Whether a line, or some lines on end, are the title of a notice about reports. */
function isNotice({ lines }: Candidate): boolean {
  const texts = lines.slice(0, WITHIN_LINES).map(({ text }) => squeeze(text));
  return texts.some((_, index) =>
    Array.from({ length: NOTICE_LINES }, (__, more) => texts.slice(index, index + more + 1).join('')).some(
      isNoticeTitle,
    ),
  );
}

/** `关于做好……年度报告……工作的通知` */
function isNoticeTitle(title: string): boolean {
  const about = title.indexOf('关于');
  if (about < 0 || title.length > LONGEST_NOTICE) return false;
  return /年度报告|年报/u.test(title.slice(about)) && NOTICE_END.test(title);
}

function isNamed({ opening, lines }: Candidate): boolean {
  return (
    opening.titleLine !== undefined ||
    lines.some(({ text }) => /政府信息公开.{0,14}(?:报告|年报)/u.test(text))
  );
}

function attachmentsOf({ attachments = [], blocks }: SourceDocument): readonly string[] {
  const named = blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.text.split(FILE_DIVIDERS).filter(isFileName) : [],
  );
  return [...new Set([...attachments, ...named])];
}

function isFileName(word: string): boolean {
  return word.length <= LONGEST_FILE_NAME && FILE_NAME.test(word);
}

function isGlued({ lines }: Candidate): boolean {
  const found = headings().filter((heading) =>
    lines.slice(0, WITHIN_LINES).some(({ text }) => {
      const compact = squeeze(text);
      return compact.length > heading.length * 2 && compact.includes(heading);
    }),
  );
  return found.length >= FEWEST_GLUED;
}
