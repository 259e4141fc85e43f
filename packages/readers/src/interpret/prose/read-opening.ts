import type { Finding, Language } from '@xxgk/document';
import { type EditionId, organKind } from '@xxgk/model';
import { squeeze } from '@xxgk/sources';
import { isFurniture } from './furniture.js';
import {
  organInferred,
  organMissing,
  titleMissing,
  yearInferred,
  yearMissing,
  yearsDiffer,
} from './identity-findings.js';
import type { Line } from './line.js';
import { openingProse } from './opening-prose.js';
import { openingLeftOut } from './prose-findings.js';
import { readTitle, type TitleReading } from './read-title.js';
import { makerIn, periodIn, reportNamedIn, type Told } from './told-by-prose.js';

/** What stands before the first main heading: title, organ, year, number of the document, preamble. */
export interface OpeningReading {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly organ: string | undefined;
  readonly year: number | undefined;
  readonly titleLine: Line | undefined;
  readonly preamble: readonly Line[];
  readonly findings: readonly Finding[];
}

/** What the rest of the document may tell where the title does not. */
export interface OpeningHints {
  readonly signature: string | undefined;
  readonly date: string | undefined;
  readonly edition?: EditionId;
  readonly prose: readonly Line[];
}

const DOCUMENT_NUMBER = /^[\p{Script=Han}]{1,12}[〔[（(]\d{4}[〕\]）)]第?\d{1,5}号$/u;
/** 主送机关, alone on the line below the title. @rule GB/T 9704-2012 §7.3.2 */
const SALUTATION = /^[\p{Script=Han}（）()、，；\s]{4,200}[：:]$/u;

/** Reads the opening. What the title does not name is looked for in preamble and signature, with a finding. */
export function readOpening(
  before: readonly Line[],
  hints: OpeningHints,
  language: Language,
): OpeningReading {
  const lines = before.filter(({ text }) => !isFurniture(text));
  const period = periodIn([...lines, ...hints.prose]);
  const title = readTitle(lines, hints.signature, period?.value);
  const below = title === undefined ? lines : lines.slice(title.end);
  const number = lines.find(({ text }) => DOCUMENT_NUMBER.test(squeeze(text)));
  const opening = below.filter((line) => line !== number && !isRepeatedTitle(line, title));
  const salutation =
    title === undefined ? undefined : opening.slice(0, 1).find(({ text }) => SALUTATION.test(squeeze(text)));
  const { prose: preamble, others } = openingProse(opening.filter((line) => line !== salutation));
  const findings: Finding[] = title === undefined ? [titleMissing.find(language, { path: ['title'] })] : [];
  if (others.length > 0)
    findings.push(
      openingLeftOut.find(
        language,
        {},
        others.map(({ text }) => text),
      ),
    );
  const named = reportNamedIn(preamble);
  const told = { organ: named.organ ?? makerIn([...preamble, ...hints.prose]), year: named.year, period };
  const organ = title?.organ ?? organFrom(told.organ, hints, language, findings);
  const year = yearOf(title?.year, told, hints, language, findings);
  const fields = {
    ...(year === undefined ? {} : { year }),
    ...(organ === undefined ? {} : { organ: { name: organ, kind: organKind(organ) } }),
    ...(title === undefined || title.title === `${organ}${year}年政府信息公开工作年度报告`
      ? {}
      : { title: title.title }),
    ...officialFields(number, salutation),
  };
  return { fields, organ, year, titleLine: title && lines[title.start], preamble, findings };
}

/** Parts of the 版头 and the line below the title that the report keeps. */
function officialFields(number: Line | undefined, salutation: Line | undefined): object {
  if (number === undefined && salutation === undefined) return {};
  const official = {
    ...(number === undefined ? {} : { documentNumber: squeeze(number.text) }),
    ...(salutation === undefined ? {} : { recipient: squeeze(salutation.text).replace(/[：:]$/u, '') }),
  };
  return { official };
}

function isRepeatedTitle({ text }: Line, title: TitleReading | undefined): boolean {
  const again =
    squeeze(text) === title?.title || readTitle([{ text, place: {}, isHeading: false }]) !== undefined;
  return title !== undefined && again;
}

function organFrom(
  told: Told<string> | undefined,
  { signature }: OpeningHints,
  language: Language,
  findings: Finding[],
): string | undefined {
  const organ = signature ?? told?.value;
  const path = ['organ', 'name'];
  if (organ === undefined) {
    findings.push(organMissing.find(language, { path }));
    return undefined;
  }
  findings.push(organInferred.find(language, { path }, organ, signature ?? told?.text ?? ''));
  return organ;
}

function yearOf(
  titled: number | undefined,
  told: { readonly year: Told<number> | undefined; readonly period: Told<number> | undefined },
  { date }: OpeningHints,
  language: Language,
  findings: Finding[],
): number | undefined {
  const path = ['year'];
  const stated = told.period ?? told.year;
  if (titled !== undefined) {
    if (stated !== undefined && stated.value !== titled) {
      findings.push(yearsDiffer.find(language, { path }, titled, stated.value));
    }
    return titled;
  }
  const inferred = stated?.value ?? (date === undefined ? undefined : Number(date.slice(0, 4)) - 1);
  if (inferred === undefined) findings.push(yearMissing.find(language, { path }));
  else findings.push(yearInferred.find(language, { path }, inferred, stated?.text ?? date ?? ''));
  return inferred;
}
