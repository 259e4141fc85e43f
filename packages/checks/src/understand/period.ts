/** The time a statement is about, seen from the report year. */
export type Period = 'this' | 'previous' | 'other';

interface Marker {
  readonly pattern: RegExp;
  readonly period: Period;
}

/** Words that name a time. The last one before a number counts. */
const MARKERS: readonly Marker[] = [
  {
    pattern:
      /(?:自|从)?(?:\d{4}年?|《?条例》?|[^，]{0,8}(?:实施|施行|开通|成立))以来|历年|近[两三五十几]?年|[两三五]年来/gu,
    period: 'other',
  },
  {
    pattern:
      /上半年|下半年|[一二三四]季度|第[一二三四]季度|\d{1,2}(?:[-—至到]|月至?)\d{1,2}月(?!\d{1,2}日)|截至(?!\d{4}年12月31|\d{4}年[底末]|12月31|年[底末])\d|每[年月季周日]|月均|当月/gu,
    period: 'other',
  },
  {
    pattern: /(?<![较比同与和])(?:去年|上年度|上年|上一年度?|往年)(?:同期)?(?!相比|增|减)/gu,
    period: 'previous',
  },
  { pattern: /全年|今年|本年度|本年|年内|当年/gu, period: 'this' },
];
const YEAR = /(?<![〔（(《\d较比与同])(\d{4})(?:年度|年)(?!版|修订|底|末|以来|年报|.{0,6}报告)/gu;
/** Several years together: `2018—2022年`, `2018年至2022年`. */
const YEARS = /\d{4}年?(?:[-—–－~～至到]|——)\d{4}年(?:度|间|期间)?/gu;
const MONTH_RANGE = /^\d{1,2}月1日(?:起)?(?:至|[-—])/u;

/** The period that the words before a number name; `this` when they name none. Spans of metrics are left out by the caller. */
export function periodOf(words: string, year: number): Period {
  let last = { place: -1, period: 'this' as Period };
  const note = (place: number, period: Period): void => {
    if (place > last.place) last = { place, period };
  };
  for (const { pattern, period } of MARKERS) {
    for (const match of words.matchAll(pattern)) note(match.index, period);
  }
  for (const match of words.matchAll(YEARS)) note(match.index + match[0].length, 'other');
  for (const match of words.matchAll(YEAR)) {
    const named = Number(match[1]);
    const isDay = /^\d{1,2}月/u.test(words.slice(match.index + match[0].length));
    const isWholeYear = MONTH_RANGE.test(words.slice(match.index + match[0].length));
    if (isDay && !isWholeYear)
      note(match.index, named === year && /12月31日/u.test(words) ? 'this' : 'other');
    else note(match.index, named === year ? 'this' : named === year - 1 ? 'previous' : 'other');
  }
  return last.period;
}
