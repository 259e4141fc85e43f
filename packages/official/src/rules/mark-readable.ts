import { defineOfficialRule } from './official-rule.js';

const MANY_ORGANS = 10;
/** Longer names are condensed: more characters than the smallest mark has room for. */
const LONG_ORGAN = 26;

/** The mark is striking. @rule GB/T 9704-2012 §7.2.4 */
export const markReadable = defineOfficialRule({
  id: 'official/mark-readable',
  severity: 'warning',
  demand: {
    'zh-CN': '发文机关标志醒目：机关不过多，名称不过长',
    en: 'The mark is striking: not many organs, no long names',
  },
  source: 'GB/T 9704-2012 §7.2.4',
  why: {
    'zh-CN': '标志过密或过窄则不醒目，首页也可能排不下正文。',
    en: 'A crowded mark is not striking and leaves no room for text.',
  },
  remedy: { 'zh-CN': '只标主办机关，或使用规范化简称。', en: 'Name the host alone, or use short names.' },
  example: { wrong: '十二个机关并列', right: '只标主办机关' },
  text: {
    'zh-CN': (crowd: number | string, isHostAlone: boolean) =>
      typeof crowd === 'number'
        ? {
            message: `发文机关标志中有${crowd}个机关，${isHostAlone ? '只排主办机关' : '字号已缩小'}以保证首页显示正文。`,
            hint: '联合行文可以只标主办机关名称，请填写“发文机关标志中的机关”。',
          }
        : {
            message: `发文机关标志“${crowd}”过长，字形已压窄。`,
            hint: '请使用规范化简称，填写“发文机关标志中的机关”。',
          },
    en: (crowd, isHostAlone) =>
      typeof crowd === 'number'
        ? {
            message: `The mark names ${crowd} organs; ${isHostAlone ? 'the host stands alone in it' : 'it is set smaller'} so that the first page shows text.`,
            hint: 'The mark may name the host alone: fill in official.markOrgans.',
          }
        : {
            message: `The mark "${crowd}" is long; its characters are condensed.`,
            hint: 'Use the official short name: fill in official.markOrgans.',
          },
  },
  check: ({ facts: { markOrgans, markOrganCount, suffix } }, report) => {
    const isHostAlone = markOrgans.length === 1;
    const long = markOrgans.filter((organ) => [...organ, ...suffix].length > LONG_ORGAN);
    const crowds = [...(markOrganCount > MANY_ORGANS ? [markOrganCount] : []), ...long];
    return crowds.map((crowd) => report({ key: 'markOrgans', actual: crowd }, crowd, isHostAlone));
  },
});
