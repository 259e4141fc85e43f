import { defineRule } from '../rule.js';
import { brokenChains, type Chain, chainText } from './chained-figure.js';

const CHAIN: Chain = {
  figure: 'previousItems',
  terms: [
    { key: 'previousItems', from: 'before', sign: 1 },
    { key: 'change', from: 'before', sign: 1 },
  ],
};

/** 上一年项目数量(Y) = 上一年项目数量(Y−1) + 本年增/减(Y−1), edition of 2019. @rule house */
export const previousItems = defineRule({
  id: 'disclosure/previous-items',
  severity: 'warning',
  demand: {
    'zh-CN': '上一年项目数量＝去年报告的上一年项目数量＋本年增/减（2019年格式）',
    en: 'Edition of 2019: 上一年项目数量 follows from last year’s number and change',
  },
  source: 'house: 由2019年格式的栏目含义推出',
  needs: 'previous',
  why: {
    'zh-CN': '去年的项目数加上去年的增减，就是今年表内的“上一年项目数量”。',
    en: 'Last year’s number and its change give the number this year starts from.',
  },
  remedy: {
    'zh-CN': '以权力清单、收费目录核对项目数；清单调整口径的，可接受并写明原因。',
    en: 'Check against the list of powers; accept with a reason where its scope changed.',
  },
  example: {
    wrong: '去年：上一年396，增/减44；今年：上一年430',
    right: '去年：上一年396，增/减44；今年：上一年440',
  },
  text: chainText,
  check: (context, report) => brokenChains(CHAIN, context, report),
});
