import type { TextRange } from '@xxgk/document';

/** A year that prose states as that of the report. */
export interface StatedYear {
  readonly year: number;
  /** The four digits. */
  readonly range: TextRange;
  /** The words that make it the year of the report. */
  readonly words: string;
}

/** `YYYY年1月1日至(YYYY年)12月31日`, with the space that copied text has. */
const PERIOD =
  /(?<first>20\d\d)\s*年\s*0?1\s*月\s*0?1\s*日(?:零时)?(?:起)?[，,\s]*(?:至|到|—+|－|-|~|～)\s*(?:(?<last>20\d\d)\s*年\s*)?12\s*月\s*31\s*日/dgu;
/** What makes a stretch of years the period of the figures, and not one over which something is counted together. */
const OF_FIGURES = /统计|期限|时限|所列数据|本报告|年度报告/u;

/** A period from the first day of a year to the last day of one: the years that it states. */
export interface StatedPeriod {
  readonly years: readonly StatedYear[];
  readonly words: string;
}

/** The periods that the prose states as that of its figures. One that ends in `year` and began earlier may be another. */
export function statedPeriods(prose: string, year: number): readonly StatedPeriod[] {
  return [...prose.matchAll(PERIOD)].flatMap((match) => {
    const years = [...stated(match, 'first'), ...stated(match, 'last')];
    const isStretch = years.length > 1 && years.at(-1)?.year === year && years[0]?.year !== year;
    if (isStretch && !OF_FIGURES.test(sentenceAt(prose, match.index))) return [];
    return [{ years, words: match[0].trim() }];
  });
}

function sentenceAt(prose: string, index: number): string {
  const start = Math.max(...['。', '；', '\n'].map((mark) => prose.lastIndexOf(mark, index)));
  const end = prose.slice(index).search(/[。；\n]/u);
  return prose.slice(start + 1, end < 0 ? undefined : index + end);
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
