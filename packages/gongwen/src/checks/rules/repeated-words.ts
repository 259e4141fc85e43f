import { defineGongwenRule } from '../gongwen-rule.js';

const DOUBLED = /([\p{Script=Han}]{2,4})\1|(?:的的|了了|是是|在在|和和|与与|并并|对对|为为)/gu;
/** Doubled on purpose. */
const MEANT = /^(?:研究研究|讨论讨论|层层|种种|一年一年|一件一件|一项一项|一步一步|一个一个|对对)/u;

/** No word is written twice by mistake. @rule house: 校对 */
export const repeatedWords = defineGongwenRule({
  id: 'gongwen/repeated-words',
  severity: 'note',
  demand: { 'zh-CN': '没有误重复的字词', en: 'No word is written twice by mistake' },
  source: 'house: 校对',
  why: { 'zh-CN': '重复的字词多是改稿时留下的。', en: 'Doubled words are left over from editing.' },
  remedy: { 'zh-CN': '删去一处。', en: 'Remove one.' },
  example: { wrong: '进一步进一步加强', right: '进一步加强' },
  text: {
    'zh-CN': (line: number, words: string) => ({
      message: `第${line}行“${words}”重复。`,
      hint: '请核对，多余的删去。',
    }),
    en: (line, words) => ({
      message: `Line ${line}: "${words}" is doubled.`,
      hint: 'Remove what is too much.',
    }),
  },
  check: ({ pieces }, report) =>
    pieces.flatMap(({ words, start, line }) =>
      [...words.matchAll(DOUBLED)]
        .filter(({ 0: found }) => !MEANT.test(found))
        .map(({ 0: found, index }) =>
          report(
            { range: { start: start + index, end: start + index + found.length }, actual: found },
            line,
            found,
          ),
        ),
    ),
});
