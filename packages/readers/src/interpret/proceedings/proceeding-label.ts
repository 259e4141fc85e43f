import { findLabel, normaliseLabel } from '../tables/label.js';
import { proceedingLabels } from '../tables/table-labels.js';

const IN_BRACKETS = /（([^（）]+)）[^（）]*$/u;
const FILLERS = /情况|案件|数量|统计|表格?|如下|的/gu;
const NUMBER = /^(?:（[一二三四五\d]）|[一二三四五\d][、.．]|[①-⑤])/u;
const LONGEST = 40;

/**
 * The proceeding that a heading or cell names, also where it stands in brackets behind 行政诉讼. `undefined` for
 * 行政诉讼 alone, which are two.
 */
export function proceedingOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const normal = normaliseLabel(text).replace(/[：:。]$/u, '');
  const inside = IN_BRACKETS.exec(normal)?.[1];
  const flat = normal
    .replace(NUMBER, '')
    .replace(/[（）]/gu, '')
    .replace(FILLERS, '');
  const tries = [normal, ...(inside === undefined ? [] : [inside]), flat.replace(/^行政诉讼/u, ''), flat];
  for (const words of tries) {
    const hit = findLabel(words, proceedingLabels, 'variant');
    if (hit !== undefined) return hit.item;
  }
  return undefined;
}
