import { labelWords, normaliseLabel } from '../tables/label.js';
import { isBlank } from '../tables/read-figure.js';
import type { SplitRow } from '../tables/split-row.js';
import { applicantLabels } from '../tables/table-labels.js';

/** Words of the head of table B beside the names of its columns, whole or in parts as plain text tears them. */
const HEAD =
  /申请人情况|法人或|本列数据|勾稽|第一项加|第三项加|第四项之和|^(社会|法律|商业|科研|公益|服务|企业|机构|组织|自然人|其他|总计|合计)+$/u;

const TOTAL = /^\s*(?:总计|合计|其他)\s*$/u;

/** Column names are short; what is longer is the formula over the rows, which has marks. */
const LONGEST_COLUMN = 7;

/**
 * Whether a row belongs to the head of table B: names of columns and nothing else. Blank cells that fill it up to the
 * width of the table say nothing, but a lone 总计 with as many as there are columns is a row that was not filled in.
 */
export function isApplicationsHead({ labels, zone }: SplitRow): boolean {
  const texts = [...labels, ...zone.map(({ text }) => text)].filter((text) => !isBlank(text));
  if (zone.length >= applicantLabels.length && texts.length < 2 && texts.every((text) => TOTAL.test(text)))
    return false;
  return texts.length > 0 && texts.every(isHeadText);
}

/** Names of columns stand without a number: `（七）总计` and `3.其他` are rows. */
function isHeadText(text: string): boolean {
  const words = labelWords(text);
  const isPlain = normaliseLabel(text) === words;
  return HEAD.test(words) && (isPlain || words.length > LONGEST_COLUMN);
}
