import { lineAt } from '../../gongwen.js';
import { emptyHeadings } from '../empty-headings.js';
import { defineGongwenRule } from '../gongwen-rule.js';
import type { TextPiece } from '../text-pieces.js';

const GAP = /[×Xx]{2,}(?:年|月|日|号|元|人|个)?|_{2,}|待定|待补充?|TODO|[（(]\s*[）)]|…{1,2}/gu;

/** Nothing is left to be filled in. @rule house: 校对 */
export const unfilled = defineGongwenRule({
  id: 'gongwen/unfilled',
  severity: 'warning',
  demand: { 'zh-CN': '没有待填的空处', en: 'Nothing is left to be filled in' },
  source: 'house: 校对',
  why: {
    'zh-CN': '带着空处印发的公文要重新印。',
    en: 'A document that is issued with a gap has to be printed again.',
  },
  remedy: { 'zh-CN': '填写，或删去。', en: 'Fill it in, or remove it.' },
  example: { wrong: '于××月××日前报送', right: '于3月20日前报送' },
  text: {
    'zh-CN': (line: number, words: string, what: 'gap' | 'heading' | 'part') => ({
      message: {
        gap: `第${line}行“${words}”还没有填写。`,
        heading: `第${line}行的标题“${words}”下面没有内容。`,
        part: `附件“${words}”没有内容。`,
      }[what],
      hint: '请填写，或删去。',
    }),
    en: (line, words, what) => ({
      message: {
        gap: `Line ${line}: "${words}" is still to be filled in.`,
        heading: `Nothing stands below the heading "${words}" on line ${line}.`,
        part: `The attachment "${words}" is empty.`,
      }[what],
      hint: 'Fill it in, or remove it.',
    }),
  },
  check: ({ gongwen, pieces }, report) => [
    ...[headOf(gongwen.source, pieces[0]), pieces]
      .flat()
      .flatMap(({ words, start, line }) =>
        [...words.matchAll(GAP)].map(({ 0: gap, index }) =>
          report(
            { range: { start: start + index, end: start + index + gap.length }, actual: gap },
            line,
            gap,
            'gap',
          ),
        ),
      ),
    ...emptyHeadings(gongwen).map(({ words, start, line }) =>
      report({ range: { start, end: start + words.length }, severity: 'note' }, line, words, 'heading'),
    ),
    ...gongwen.attachments
      .filter(({ blocks }) => blocks.length === 0)
      .map(({ title, start }) =>
        report({ range: { start, end: start + 2 } }, lineAt(gongwen.source, start), title, 'part'),
      ),
  ],
});

type Line = Pick<TextPiece, 'words' | 'start' | 'line'>;

/** The lines before the text: the elements at the head, and the title. */
function headOf(source: string, first: TextPiece | undefined): readonly Line[] {
  const head = source.slice(0, first?.start ?? source.length);
  let start = 0;
  return head.split('\n').map((words, index) => {
    const line = { words, start, line: index + 1 };
    start += words.length + 1;
    return line;
  });
}
