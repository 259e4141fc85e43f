import { defineGongwenRule } from '../gongwen-rule.js';

/** Kinds whose titles leave out the organ or the matter by custom. */
const FREE: ReadonlySet<string> = new Set(['命令', '公报', '公告', '通告', '决议', '纪要']);
const MEETING = /会议/u;

/** The title has organ, matter and kind. @rule 《党政机关公文处理工作条例》第九条（七） */
export const titleForm = defineGongwenRule({
  id: 'gongwen/title-form',
  severity: 'warning',
  demand: { 'zh-CN': '标题由发文机关名称、事由和文种组成', en: 'The title has organ, matter and kind' },
  source: '《党政机关公文处理工作条例》第九条（七）',
  why: {
    'zh-CN': '从标题就应看出是谁、就什么事、要做什么。',
    en: 'The title tells who writes about what and to what end.',
  },
  remedy: { 'zh-CN': '补全标题，如“示例县人民政府关于……的通知”。', en: 'Complete the title.' },
  example: { wrong: '关于做好防汛工作的通知', right: '示例县人民政府关于做好防汛工作的通知' },
  text: {
    'zh-CN': (part: 'organ' | 'matter' | 'kind', word: string) => ({
      message: {
        organ: `标题没有发文机关名称“${word}”。`,
        matter: `标题没有写明事由（关于……的${word}）。`,
        kind: `标题不以文种“${word}”结尾。`,
      }[part],
      hint: '标题由发文机关名称、事由和文种组成。',
    }),
    en: (part, word) => ({
      message: {
        organ: `The title does not name the organ ${word}.`,
        matter: `The title does not tell the matter (关于……的${word}).`,
        kind: `The title does not end with the kind ${word}.`,
      }[part],
      hint: 'A title has organ, matter and kind.',
    }),
  },
  check: ({ gongwen: { kind, title, titleStart }, facts: { organs } }, report) => {
    const range = { start: titleStart, end: titleStart + title.length };
    const bare = title.replace(/[（(][^（()）]{1,20}[）)]$/u, '');
    const names = [kind.name, ...(kind.aliases ?? [])];
    const isFree = FREE.has(kind.name);
    const hasOrgan = isFree || organs.some((organ) => title.includes(organ)) || MEETING.test(title);
    return [
      ...(names.some((name) => bare.endsWith(name))
        ? []
        : [report({ range, severity: 'error', actual: title }, 'kind', kind.name)]),
      ...(hasOrgan ? [] : [report({ range, actual: title }, 'organ', organs[0] ?? '')]),
      ...(isFree || title.includes('关于')
        ? []
        : [report({ range, severity: 'note', actual: title }, 'matter', kind.name)]),
    ];
  },
});
