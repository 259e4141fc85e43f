import type { Finding, Language } from '@xxgk/document';
import {
  describeSourcePlace,
  type SourceBlock,
  type SourceDocument,
  type SourceFootnote,
  type SourceNote,
  type SourceNoteKind,
  type SourceTable,
} from '@xxgk/sources';
import { escapedLine, escapedWords, footnoteCall, stressed } from '../compose/inline-markdown.js';
import { fillSpan, tableLines } from '../compose/table-markdown.js';
import { kindOfTitle } from '../data/kinds.js';
import type { WrittenCell } from './merged-cells.js';
import { headingNumbered, leftOut, revisionsAccepted } from './source-findings.js';

type SourceParagraph = Extract<SourceBlock, { readonly type: 'paragraph' }>;

/** A line that is the label of an attachment alone, and one that begins with a number of a level. */
const LABEL = /^附件\s*(\d{0,2})$/u;
const ATTACHED = /^附件/u;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．])/u;

/** The Markdown of a document of another format, with what could not be carried over. Pure. */
export function sourceMarkdown(
  document: SourceDocument,
  language: Language,
): { readonly markdown: string; readonly findings: readonly Finding[] } {
  const findings = toldOf(document.notes ?? [], language);
  const least = leastHeading(document.blocks);
  const parts: string[] = [];
  const { blocks } = document;
  const notes: SourceFootnote[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as SourceBlock;
    const next = blocks[index + 1];
    if (block.type === 'table') {
      parts.push(tableMarkdown(block));
      continue;
    }
    const [, number] = LABEL.exec(block.text.trim()) ?? [];
    if (number !== undefined && next?.type === 'paragraph') {
      parts.push(`# 附件${number}：${escapedWords(next.text.replaceAll('\n', ''))}`);
      if (block.isTurned) parts.push('<!-- 横排 -->');
      index += 1;
    } else {
      const level = unnumberedLevel(block);
      if (level !== undefined) {
        const own = Math.min(4, level - least + 1);
        findings.push(
          headingNumbered.find(
            language,
            { where: describeSourcePlace(block.place, language) },
            block.text.trim(),
            own,
          ),
        );
        parts.push(...headingMarkdown(block, own, notes));
      } else parts.push(...paragraphMarkdown(block, notes));
    }
  }
  parts.push(
    ...notes.map(
      ({ text, spans = [] }, note) => `${footnoteCall(note + 1)}: ${lineMarkdown(text, 0, spans, [])}`,
    ),
  );
  return { markdown: `${parts.filter((text) => text !== '').join('\n\n')}\n`, findings };
}

/** The level of a heading by its style alone: neither the title, nor one that has its number. */
function unnumberedLevel({ text, headingLevel }: SourceParagraph): number | undefined {
  const words = text.trim();
  const isOther = NUMBERED.test(words) || ATTACHED.test(words) || kindOfTitle(words) !== undefined;
  return isOther || words.includes('\n') ? undefined : headingLevel;
}

function leastHeading(blocks: readonly SourceBlock[]): number {
  const levels = blocks.flatMap((block) =>
    block.type === 'paragraph' ? (unnumberedLevel(block) ?? []) : [],
  );
  return Math.min(...levels);
}

function headingMarkdown(block: SourceParagraph, level: number, notes: SourceFootnote[]): readonly string[] {
  const { alignment: _, ...plain } = block;
  const [last = '', ...before] = paragraphMarkdown(plain, notes).toReversed();
  return [...before.toReversed(), `${'#'.repeat(level + 1)} ${last}`];
}

/** What was left out, each by itself; marked changes together, at the first of them. */
function toldOf(notes: readonly SourceNote[], language: Language): Finding[] {
  const first = notes.find(({ kind }) => kind === 'revised');
  return notes.flatMap((note) => {
    const place = { where: describeSourcePlace(note.place, language) };
    if (note === first) return [revisionsAccepted.find(language, place)];
    if (note.kind === 'revised') return [];
    return [leftOut.find(language, place, shownAs(note.kind, note.text, language))];
  });
}

const SHOWN = {
  picture: { 'zh-CN': '图片', en: 'picture' },
  chart: { 'zh-CN': '图表', en: 'chart' },
  contents: { 'zh-CN': '目录', en: 'list of contents' },
} as const;

/** What a note says of what has no words of its own. */
function shownAs(kind: SourceNoteKind, text: string, language: Language): string {
  return kind in SHOWN ? SHOWN[kind as keyof typeof SHOWN][language] : text;
}

/** `notes` are those that were called before; those of the paragraph are added. */
function paragraphMarkdown(block: SourceParagraph, notes: SourceFootnote[]): readonly string[] {
  const { text, spans = [], footnotes = [], alignment, startsPage, isPoint } = block;
  const before = startsPage ? ['<!-- 换页 -->'] : [];
  const calls = footnotes.map((note) => ({ at: note.at, call: footnoteCall(notes.push(note)) }));
  const isPlain = !/[<>]/u.test(text) && spans.length === 0 && calls.length === 0;
  if (alignment !== undefined && isPlain && !NUMBERED.test(text.trim()) && !text.includes('\n'))
    return [...before, `<p align="${alignment}">${text.trim()}</p>`];
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const written = lineMarkdown(line, start, spans, calls);
    start += line.length + 1;
    return escapedLine(written.trim());
  });
  const [first = '', ...others] = lines;
  return [...before, isPoint ? `- ${first}` : first, ...others];
}

/** A line with the marks of how its words stand out and of the notes that it calls. */
function lineMarkdown(
  line: string,
  start: number,
  spans: NonNullable<SourceParagraph['spans']>,
  calls: readonly { readonly at: number; readonly call: string }[],
): string {
  const own = calls.filter(({ at }) => at >= start && at <= start + line.length);
  const ends = [...own.map(({ at, call }) => ({ end: at - start, call })), { end: line.length, call: '' }];
  let from = 0;
  return ends
    .map(({ end, call }) => {
      const pieces = linePieces(line.slice(from, end), start + from, spans);
      from = end;
      return stressed(pieces) + call;
    })
    .join('');
}

/** A line cut where words begin or end to stand out. */
function linePieces(
  line: string,
  start: number,
  spans: NonNullable<SourceParagraph['spans']>,
): Parameters<typeof stressed>[0] {
  const end = start + line.length;
  const own = spans.filter((span) => span.start < end && span.end > start);
  const cuts = [
    ...new Set([
      start,
      end,
      ...own.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]),
    ]),
  ];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const span = own.find((one) => one.start <= from && one.end >= to);
    const { isStrong, isUnderlined, link } = span ?? {};
    return {
      value: line.slice(from - start, to - start),
      ...(isStrong ? { isStrong } : {}),
      ...(isUnderlined ? { isUnderlined } : {}),
      ...(link === undefined ? {} : { link }),
    };
  });
}

/** A table with its merged cells; holes of the grid are blank. */
function tableMarkdown({ rowCount, columnCount, cells }: SourceTable): string {
  const grid = Array.from({ length: rowCount }, () => new Array<WrittenCell>(columnCount).fill({ text: '' }));
  const sides = new Array<string>(columnCount).fill('---');
  for (const cell of cells) {
    fillSpan(grid, cell);
    if (cell.row === 1 && cell.alignment !== undefined) sides[cell.column] = SIDES[cell.alignment];
  }
  return tableLines(grid, sides).join('\n');
}

const SIDES = { left: ':---', center: ':---:', right: '---:' } as const;
