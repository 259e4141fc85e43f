import type { TextRange } from '@xxgk/document';

/** A year that prose states as that of the report. */
export interface StatedYear {
  readonly year: number;
  /** The four digits. */
  readonly range: TextRange;
  /** The words that make it the year of the report. */
  readonly words: string;
}

const PERIOD = /(?<first>20\d\d)年1月1日(?:起)?\s*(?:至|到|—+|－|-|~|～)\s*(?:(?<last>20\d\d)年)?12月31日/dgu;

/** 统计期限: the years of `YYYY年1月1日至12月31日`; a stretch of several years states its last one. */
export function periodYears(prose: string): readonly StatedYear[] {
  return [...prose.matchAll(PERIOD)].flatMap((match) =>
    stated(match, match.groups?.['last'] === undefined ? 'first' : 'last'),
  );
}

/** `本机关2022年度`, `本局2022年度`: not where another year is compared with or an earlier report is spoken of. */
const OWN =
  /(?<![较比与于和同])本(?:机关|单位|部门|局|委|办|院|厅|县|市|区|镇|乡|街道)(?<year>20\d\d)年度(?!报告|年报)/dgu;
/** The sentence that introduces the report: `现公布2022年政府信息公开工作年度报告`. */
const INTRODUCED =
  /(?:现将|现向社会公布|现公布|现予公布|编制|发布)[^。；\n]{0,16}?(?<year>20\d\d)年度?政府信息公开(?:工作)?(?:的)?年度报告/dgu;

/** Years in phrases that can only mean the report year. `isPreamble`: the prose introduces the report. */
export function namedYears(prose: string, isPreamble: boolean): readonly StatedYear[] {
  const patterns = isPreamble ? [OWN, INTRODUCED] : [OWN];
  return patterns.flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap((match) => stated(match, 'year')),
  );
}

const OPENING = /^\s*(?<year>20\d\d)年(?:度)?[，,]/du;

/** The year with which the first sentence opens: `2022年，…`. */
export function openingYear(prose: string): StatedYear | undefined {
  const match = OPENING.exec(prose);
  return match === null ? undefined : stated(match, 'year')[0];
}

function stated(match: RegExpExecArray | RegExpMatchArray, group: string): readonly StatedYear[] {
  const place = match.indices?.groups?.[group];
  const digits = match.groups?.[group];
  if (place === undefined || digits === undefined) return [];
  return [{ year: Number(digits), range: { start: place[0], end: place[1] }, words: match[0].trim() }];
}
