import { defineRule } from '../rule.js';
import { brokenChains, type Chain, chainText } from './chained-figure.js';

const CHAIN: Chain = {
  figure: 'inForce',
  terms: [
    { key: 'inForce', from: 'before', sign: 1 },
    { key: 'made', from: 'now', sign: 1 },
    { key: 'repealed', from: 'now', sign: -1 },
  ],
};

/** 现行有效(Y) = 现行有效(Y−1) + 制发(Y) − 废止(Y). @rule practice: evaluators chain the years so */
export const inForceChain = defineRule({
  id: 'disclosure/in-force-chain',
  severity: 'warning',
  demand: {
    'zh-CN': '现行有效件数＝上年现行有效＋本年制发－本年废止',
    en: 'In force = in force last year + made − repealed',
  },
  source: 'practice: 跨年核对；失效、移交、重新清理的除外',
  needs: 'previous',
  why: {
    'zh-CN': '规章、规范性文件的存量逐年衔接；对不上多为漏计废止，或去年、今年统计口径不同。',
    en: 'The stock of documents follows from year to year; a gap means a repeal left out or another scope.',
  },
  remedy: {
    'zh-CN': '与同级司法行政部门的清理结果核对；自然失效、移交、重新清理的，可接受并写明原因。',
    en: 'Check against the clean-up list; accept with a reason where documents lapsed or were handed over.',
  },
  example: { wrong: '上年有效17，制发3，废止6，现行有效15', right: '上年有效17，制发3，废止6，现行有效14' },
  text: chainText,
  check: (context, report) => brokenChains(CHAIN, context, report),
});
