/** What is read of the document of many parts, whatever format a word processor saved it in, and what is told. */
export const PARTS = {
  texts: [
    '一、总体情况',
    '（一）主动公开。',
    '（二）依申请公开。',
    '全年412条，面积12 m²。Café “引号”',
    '完',
    '锚',
    '框中的文字',
    '跨两行',
    '跨三列',
    '7[1]',
    '8\n次行',
    '6',
    '二、主动公开',
    '内一',
    '内二',
    '外',
    '链接之后',
  ],
  notes: ['hidden 内部', 'struck 500', 'unseen 白字', 'hidden 样式隐藏', 'struck 9'],
};

/** Whole numbers below a bound, the same ones for a seed. */
export function numbersBelow(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
