import { words } from '@xxgk/document';
import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';
import { proseSentences } from '../support/prose-sentences.js';

/** From one day or month to another; the second year may be left out. */
const STRETCH =
  /(?<year>20\d\d)\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?(?:零时)?起?[，,\s]*(?:至|到|—+|－|-|~|～)\s*(?:20\d\d\s*年\s*)?(?<lastMonth>\d{1,2})\s*月(?:\s*(?<lastDay>\d{1,2})\s*日)?/gu;
const OF_FIGURES = /统计(?:的)?(?:期限|时限|时间|区间|周期|口径)|所列数据|数据(?:的)?(?:期限|时限)/u;

const text = words({
  'zh-CN': { correct: (period: string) => `改为“${period}”` },
  en: { correct: (period) => `write “${period}”` },
});

/** @rule 《政府信息公开条例》第五十条: the report is of the year before, from its first day to its last */
export const periodWhole = defineRule({
  id: 'years/period-whole',
  severity: 'error',
  demand: {
    'zh-CN': '数据统计期限从1月1日到12月31日',
    en: 'The period of the figures runs from 1 January to 31 December',
  },
  source: '《政府信息公开条例》第四十九条、第五十条（上一年度）',
  why: {
    'zh-CN': '年度报告统计一个公历年度；起止日期不是1月1日、12月31日的，数据口径就不对。',
    en: 'The report is of a calendar year; with other days its figures count something else.',
  },
  remedy: {
    'zh-CN': '改正起止日期；确有跨年度数据的，按报告年度重新统计。',
    en: 'Correct the days, or count anew.',
  },
  example: { wrong: '统计期限为2022年1月1日至11月30日', right: '统计期限为2022年1月1日至12月31日' },
  text: {
    'zh-CN': (section: string, period: string, year: number) => ({
      message: `“${section}”所写统计期限“${period}”不是一个公历年度。`,
      hint: `应为${year}年1月1日至12月31日；数据确按其他期限统计的，请重新统计。`,
    }),
    en: (section, period, year) => ({
      message: `The period “${period}” in “${section}” is no calendar year.`,
      hint: `It should be 1 January to 31 December ${year}; count anew if the figures are of another period.`,
    }),
  },
  check: (context, report) => {
    const { year } = context.report;
    return prosePieces(context).flatMap(({ key, heading, prose }) =>
      proseSentences(prose)
        .filter(({ words: sentence }) => OF_FIGURES.test(sentence))
        .flatMap(({ words: sentence, range: { start } }) =>
          [...sentence.matchAll(STRETCH)].filter(isPartOfYear).map((match) => {
            const range = { start: start + match.index, end: start + match.index + match[0].length };
            const period = `${year}年1月1日至12月31日`;
            const title = text(context.language).correct(period);
            const fix = { title, safe: false, edits: [{ path: [key], range, text: period }] };
            const place = { path: [key], where: heading, range, actual: match[0], expected: period, fix };
            return report(place, heading, match[0], year);
          }),
        ),
    );
  },
});

function isPartOfYear({ groups = {} }: RegExpMatchArray): boolean {
  const { month, day = '1', lastMonth, lastDay = '31' } = groups;
  return Number(month) !== 1 || Number(day) !== 1 || Number(lastMonth) !== 12 || Number(lastDay) !== 31;
}
