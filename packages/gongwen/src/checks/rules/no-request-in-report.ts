import { defineGongwenRule } from '../gongwen-rule.js';

const ASKS =
  /[妥当]否[，,]?请|请(?:予|予以)?(?:批示|批准|批复|审批|核准|批转)|(?:恳请|请求)(?:上级|予以)?(?:批准|解决|支持|拨付|安排)/u;

/** A report asks for nothing. @rule 《党政机关公文处理工作条例》第十五条（四） */
export const noRequestInReport = defineGongwenRule({
  id: 'gongwen/no-request-in-report',
  severity: 'warning',
  demand: { 'zh-CN': '报告等非请示性公文不夹带请示事项', en: 'A report asks for nothing' },
  source: '《党政机关公文处理工作条例》第十五条（四）',
  why: {
    'zh-CN': '报告不需要批复，夹在里面的请求会无人办理。',
    en: 'A report is not answered: what it asks for is lost.',
  },
  remedy: { 'zh-CN': '另写请示。', en: 'Write a request of its own.' },
  example: { wrong: '（报告）妥否，请批示。', right: '（报告）特此报告。' },
  text: {
    'zh-CN': (kind: string, line: number, words: string) => ({
      message: `第${line}行“${words}”是请示用语，${kind}不得夹带请示事项。`,
      hint: '请删去，另行请示。',
    }),
    en: (kind, line, words) => ({
      message: `Line ${line} of the ${kind} asks for something: "${words}".`,
      hint: 'Write a request of its own.',
    }),
  },
  check: ({ gongwen: { kind }, pieces }, report) => {
    if (kind.name === '请示' || !kind.directions.includes('up') || !(kind.directions[0] === 'up')) return [];
    if (kind.name === '议案') return [];
    return pieces.flatMap(({ words, start, line }) => {
      const match = ASKS.exec(words);
      if (match === null) return [];
      const range = { start: start + match.index, end: start + match.index + match[0].length };
      return [report({ range, actual: match[0] }, kind.name, line, match[0])];
    });
  },
});
