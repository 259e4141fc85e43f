import { halfWidth, squeeze } from '@xxgk/sources';
import type { Line } from './line.js';
import { endsAsOrgan } from './organ-name.js';
import { titleNames } from './read-title.js';

/** What a sentence tells of the report, and the words that tell it. */
export interface Told<Value> {
  readonly value: Value;
  readonly text: string;
}

const UNTIL = '[起至到止自，,、—～~－-]*';
const PERIOD = new RegExp(
  `(?<year>20\\d{2})年1月(?:1日)?(?:0{1,2}[:时]0{0,2})?${UNTIL}(?:(?<end>20\\d{2})年|同年|当年)?12月(?:31日)?`,
  'u',
);
const MAKER =
  /(?:由|，|,|。|^)(?<organ>[\p{Script=Han}]{2,28}?(?:政府|局|委员会|办公室|办公厅|厅|街道办事处|管委会|中心|院))(?:根据|按照|依据|依照|(?:特此|现|特)?编制)/u;
const DIVIDERS = /[,，。;；:：“”《》]/u;
const SUBJECT = /政府信息公开|政务公开|信息公开/u;
/** What leads in to the name of the report: `现将X局2021年…报告公布如下`, `现公布X局2021年…报告`. */
const LEAD_IN =
  /^.*(?:公布|公开发布|发布|公示|编制|撰写|制定|形成|推出|现将|将|向社会公开|社会公开|为|是)(?=.{6})/u;
const SPEAKS_OF_ITSELF = /现[将就向面予公]|公布如下|本报告|本年度报告|编制|特此/u;
/** Who has its report published now. */
const PUBLISHER = /(?:^|，|,|。|；)(?<organ>[\p{Script=Han}]{2,28}?)(?:现|特)(?:将|面向|向|予以|公布|公开)/u;
const INTERNAL = /(?<=(?:人民政府|街道办事处))(?:党政(?:综合)?办(?:公室)?|综合办(?:公室)?|综合科)$/u;
const NOBODY = /^(?:本|我|各|全|该|其|现|结合|根据|依据|按照|为|严格|认真)/u;
const LONGEST_QUOTE = 40;
const LONGEST_NAME = 80;

/** The year that the period of the figures names; not where it begins and ends in two years. */
export function periodIn(lines: readonly Line[]): Told<number> | undefined {
  for (const { text } of lines) {
    const found = PERIOD.exec(squeeze(halfWidth(text)));
    const { year = '', end = year } = found?.groups ?? {};
    if (found !== null && year === end) return { value: Number(year), text: found[0] };
  }
  return undefined;
}

/** The report as sentences that speak of it themselves name it: its organ, its year. */
export function reportNamedIn(lines: readonly Line[]): {
  readonly organ?: Told<string>;
  readonly year?: Told<number>;
} {
  for (const { text } of lines) {
    const compact = squeeze(halfWidth(text));
    if (!SPEAKS_OF_ITSELF.test(compact)) continue;
    for (const words of compact.split(DIVIDERS).flatMap(reportName)) {
      const names = titleNames(words.replace(LEAD_IN, ''));
      const organ = names?.organ !== undefined && isOrgan(names.organ) ? names.organ : undefined;
      if (organ === undefined && names?.year === undefined) continue;
      const quote = words.slice(-LONGEST_QUOTE);
      return {
        ...(organ === undefined ? {} : { organ: { value: organ, text: quote } }),
        ...(names?.year === undefined ? {} : { year: { value: names.year, text: quote } }),
      };
    }
  }
  return {};
}

/** A clause that names a report, up to where the name ends. */
function reportName(clause: string): readonly string[] {
  const end = Math.max(clause.lastIndexOf('报告'), clause.lastIndexOf('年报')) + 2;
  const words = clause.slice(Math.max(0, end - LONGEST_NAME), end);
  return end > 1 && SUBJECT.test(words) ? [words] : [];
}

/** The organ that made or publishes the report, by the sentence that says so. */
export function makerIn(lines: readonly Line[]): Told<string> | undefined {
  for (const { text } of lines) {
    const compact = squeeze(text);
    for (const pattern of [MAKER, PUBLISHER]) {
      const organ = pattern
        .exec(compact)
        ?.groups?.['organ']?.replace(/^(?:本报告由|报告由|由|现将|本报告|本年报由)/u, '')
        .replace(INTERNAL, '');
      if (organ !== undefined && isOrgan(organ)) return { value: organ, text: text.slice(0, LONGEST_QUOTE) };
    }
  }
  return undefined;
}

function isOrgan(name: string): boolean {
  return name.length > 2 && !NOBODY.test(name) && endsAsOrgan(name);
}
