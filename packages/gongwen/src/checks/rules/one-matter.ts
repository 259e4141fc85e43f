import { defineGongwenRule } from '../gongwen-rule.js';

const SEVERAL =
  /等[两三四五六七八九几若干\d]*[个项件]?(?:事项|问题|事宜)|[两三四五六几][个项件](?:事项|问题|事宜)|以及|关于[^《》]+关于/u;

/** A request is about one matter. @rule 《党政机关公文处理工作条例》第十五条（四） */
export const oneMatter = defineGongwenRule({
  id: 'gongwen/one-matter',
  severity: 'note',
  demand: { 'zh-CN': '请示一文一事', en: 'A request is about one matter' },
  source: '《党政机关公文处理工作条例》第十五条（四）',
  why: {
    'zh-CN': '一份请示写几件事，上级无法一并批复。',
    en: 'A superior cannot answer several matters at once.',
  },
  remedy: { 'zh-CN': '分成几份请示。', en: 'Make several requests of it.' },
  example: { wrong: '关于拨付经费和调整编制等事项的请示', right: '关于拨付……经费的请示' },
  text: {
    'zh-CN': (words: string) => ({
      message: `请示标题中的“${words}”像是不止一件事。`,
      hint: '请示应当一文一事，请核对是否需要分开。',
    }),
    en: (words) => ({
      message: `The title of the request seems to name several matters: "${words}".`,
      hint: 'Make one request of each.',
    }),
  },
  check: ({ gongwen: { kind, title, titleStart } }, report) => {
    const words = kind.name === '请示' ? SEVERAL.exec(title)?.[0] : undefined;
    const range = { start: titleStart, end: titleStart + title.length };
    return words === undefined ? [] : [report({ range, actual: title }, words)];
  },
});
