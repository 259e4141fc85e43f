import type { Finding, Language } from '@xxgk/document';
import type { EditionId } from '@xxgk/model';
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
import { organKind } from './organ-name.js';
import { readTitle, type TitleReading } from './read-title.js';

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
const PERIOD = /(?<year>\d{4})年1月1日(?:起|至|到|—|-|－|～|~|止|，)*(?:\d{4}年)?12月31日/u;
const MAKER =
  /(?:由|，|。|^)(?<organ>[\p{Script=Han}]{2,28}?(?:政府|局|委员会|办公室|办公厅|厅|街道办事处|管委会|中心|院))(?:根据|按照|依据|编制|依照)/u;

/** Reads the opening. What the title does not name is looked for in preamble and signature, with a finding. */
export function readOpening(
  before: readonly Line[],
  hints: OpeningHints,
  language: Language,
): OpeningReading {
  const lines = before.filter(({ text }) => !isFurniture(text));
  const title = readTitle(lines, hints.signature);
  const below = title === undefined ? [] : lines.slice(title.end);
  const number = lines.find(({ text }) => DOCUMENT_NUMBER.test(squeeze(text)));
  const opening = below.filter((line) => line !== number && !isRepeatedTitle(line, title));
  const salutation = opening.slice(0, 1).find(({ text }) => SALUTATION.test(squeeze(text)));
  const preamble = opening.filter((line) => line !== salutation);
  const findings: Finding[] = title === undefined ? [titleMissing.find(language, { path: ['title'] })] : [];
  const prose = [...preamble, ...hints.prose];
  const organ = title?.organ ?? organFrom(prose, hints, language, findings);
  const year = yearOf(title?.year, prose, hints, language, findings);
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
  lines: readonly Line[],
  { signature }: OpeningHints,
  language: Language,
  findings: Finding[],
): string | undefined {
  const maker = lines.flatMap(({ text }) => {
    const organ = MAKER.exec(squeeze(text))?.groups?.['organ']?.replace(
      /^(?:本报告由|报告由|由|现将|本报告)/u,
      '',
    );
    return organ === undefined || /^(?:本|我|各)/u.test(organ) ? [] : [{ organ, text }];
  })[0];
  const organ = signature ?? maker?.organ;
  const path = ['organ', 'name'];
  if (organ === undefined) {
    findings.push(organMissing.find(language, { path }));
    return undefined;
  }
  const source = signature ?? (maker?.text ?? '').slice(0, 40);
  findings.push(organInferred.find(language, { path }, organ, source));
  return organ;
}

function yearOf(
  titled: number | undefined,
  lines: readonly Line[],
  { date }: OpeningHints,
  language: Language,
  findings: Finding[],
): number | undefined {
  const path = ['year'];
  const period = lines.flatMap(({ text }) => PERIOD.exec(squeeze(text)) ?? [])[0];
  const stated = period === undefined ? undefined : Number(period.slice(0, 4));
  if (titled !== undefined) {
    if (stated !== undefined && stated !== titled) {
      findings.push(yearsDiffer.find(language, { path }, titled, stated));
    }
    return titled;
  }
  const inferred = stated ?? (date === undefined ? undefined : Number(date.slice(0, 4)) - 1);
  if (inferred === undefined) findings.push(yearMissing.find(language, { path }));
  else findings.push(yearInferred.find(language, { path }, inferred, period ?? date ?? ''));
  return inferred;
}
