import type { Rule } from '../rule.js';
import { PROSE_EXPLANATIONS } from './explanations.js';
import { pieceHeading, prosePieces } from './prose-pieces.js';

/** （请写明…）: what sentences to start from leave to the clerk. */
const TO_WRITE = /（请写明[^（）\n]*）/gu;

/** Prompts of the sentences to start from that nobody has replaced. */
export const unwrittenRule: Rule = {
  id: 'prose/unwritten',
  severity: 'error',
  demand: {
    'zh-CN': '正文中不留“（请写明…）”一类的起草提示',
    en: 'No prompt of the draft, “（请写明…）”, is left in the prose',
  },
  source: 'house',
  explanation: PROSE_EXPLANATIONS['prose/unwritten'],
  check: (context, report) =>
    prosePieces(context.report).flatMap(({ key, prose }) =>
      Array.from(prose.matchAll(TO_WRITE), (match) => {
        const section = pieceHeading(key, context);
        return report({
          path: [key],
          where: section,
          range: { start: match.index, end: match.index + match[0].length },
          actual: match[0],
          ...context.messages.prose.unwritten(section, match[0]),
        });
      }),
    ),
};
