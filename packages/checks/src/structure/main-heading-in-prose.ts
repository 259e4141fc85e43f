import type { Fix } from '@xxgk/document';
import { words } from '@xxgk/document';
import type { SectionSpec } from '@xxgk/model';
import { type CheckContext, defineRule } from '../rule.js';
import { type PlacedLine, type ProsePiece, prosePieces } from '../support/prose-pieces.js';

const text = words({
  'zh-CN': {
    removeLine: (line: string) => `删去重复的标题“${line}”`,
  },
  en: {
    removeLine: (line) => `remove the repeated heading “${line}”`,
  },
});

/** @rule 国办公开办函〔2021〕30号 附件: six headings, each once and in order */
export const mainHeadingInProse = defineRule({
  id: 'structure/main-heading-in-prose',
  severity: 'warning',
  demand: { 'zh-CN': '正文内不再出现一级标题', en: 'The prose holds no further main heading' },
  source: '国办公开办函〔2021〕30号 附件',
  why: {
    'zh-CN':
      '六个部分的标题固定，各出现一次、依次排列，由程序生成；正文内再写一遍会重复，编成“一、”会打乱次序。',
    en: 'The six headings are fixed, stand once each and in order, and are set by the program.',
  },
  remedy: {
    'zh-CN': '删去重复的标题（可自动改正）；正文内的层次从（一）编起。',
    en: 'Remove the repeated heading (it can be done automatically); number the prose from （一）.',
  },
  example: { wrong: '一、总体情况\n2022年，本局……', right: '2022年，本局……' },
  text: {
    'zh-CN': (section: string, line: string) => ({
      message: `“${section}”的正文中又出现一级标题“${line}”。`,
      hint: '六个部分的标题由系统生成，正文内请从（一）编起，或删去重复的标题。',
    }),
    en: (section, line) => ({
      message: `The prose of “${section}” holds another main heading, “${line}”.`,
      hint: 'The six headings are set by the program; number the prose from （一）.',
    }),
  },
  check: (context, report) =>
    prosePieces(context).flatMap((piece) =>
      piece.lines
        .filter((line) => line.level === 1 || sectionNamed(line, context) !== undefined)
        .map((line) =>
          report(
            {
              path: [piece.key],
              range: line.range,
              where: piece.heading,
              actual: line.content,
              ...removal(piece, line, context),
            },
            piece.heading,
            line.heading ?? line.content,
          ),
        ),
    ),
});

/** The section that a line, without its number, is the whole heading of. */
function sectionNamed(line: PlacedLine, { edition }: CheckContext): SectionSpec | undefined {
  const words = line.content.replace(/^[一二三四五六七八九十]+、\s*/u, '').replace(/\s/gu, '');
  return edition.sections.find(
    ({ heading, aliases }) => heading === words || aliases?.includes(words) === true,
  );
}

/** The heading of the section itself can go without loss; any other may mark text that belongs elsewhere. */
function removal(piece: ProsePiece, line: PlacedLine, context: CheckContext): { readonly fix?: Fix } {
  if (sectionNamed(line, context)?.content !== piece.key) return {};
  const next = piece.lines.find(({ range }) => range.start > line.range.start);
  const range = { start: line.range.start, end: next?.range.start ?? line.range.end };
  const edits = [{ path: [piece.key], range, text: '' }];
  return { fix: { title: text(context.language).removeLine(line.content), safe: true, edits } };
}
