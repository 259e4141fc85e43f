import type { ProseDifference, ProseMessages } from './prose-messages.js';

function tableWords({ values, unit }: ProseDifference): string {
  return values.map((value) => `${value}${unit}`).join('或');
}

function placeWords({ places }: ProseDifference): string {
  return places.length === 0 ? '表格' : places.join('、');
}

/** The sentences about prose and tables in Chinese. */
export const proseZhCn: ProseMessages = {
  differs: (words) => ({
    message: `“${words.section}”正文写“${words.metric}”${words.actual}${words.unit}，表格为${tableWords(words)}。`,
    hint: `请核对${placeWords(words)}；表格无误的，正文应写${tableWords(words)}。`,
  }),
  mayDiffer: (words) => ({
    message: `“${words.section}”正文写“${words.metric}”${words.actual}${words.unit}，与表格（${tableWords(words)}）不同，统计口径可能不一致。`,
    hint: `口径与表格相同的，请对照${placeWords(words)}改正；口径不同的，请在正文写明统计范围。`,
  }),
  replaceNumber: (from, to) => `把正文中的“${from}”改为“${to}”`,
  denied: (section, words, counted) => ({
    message: `“${section}”正文写“${words}”，但表格中${counted.map(({ label, value }) => `“${label}”为${value}`).join('，')}。`,
    hint: '请核对：表格无误的，改写正文；确实没有的，表格填0。',
  }),
  unwritten: (section, words) => ({
    message: `“${section}”还留有起草提示“${words}”。`,
    hint: '请按提示写出实际情况；没有可写的，删去整句。',
  }),
  share: (section, actual, expected) => ({
    message: `“${section}”正文所写占比${actual}与件数不符，按件数计算应为${expected}。`,
    hint: '请核对件数和所占的总数后改正占比。',
  }),
  growth: (section, metric, actual, expected, unit) => ({
    message: `“${section}”正文写“${metric}”比上年${changeWords(actual, unit)}，按两年报告计算应为${changeWords(expected, unit)}。`,
    hint: '请对照上年度报告的表格改正增减数。',
  }),
  subCounts: (section, sum, whole) => ({
    message: `“${section}”正文所列各渠道申请数合计${sum}件，与申请总数${whole}件不等。`,
    hint: '请核对是否有渠道漏列或重复计算。',
  }),
};

function changeWords(value: number, unit: string): string {
  if (value === 0) return '持平';
  return `${value > 0 ? '增加' : '减少'}${Math.abs(value)}${unit}`;
}
